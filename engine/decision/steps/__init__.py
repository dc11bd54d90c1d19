"""What each question makes of the rules that stand, one question a module, in the order in which they are asked."""
