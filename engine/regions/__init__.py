"""What holds where, over all requests: the conditions of a plan as unions of boxes of cells."""
