"""Definitions: the words of the business, each with one meaning. Their kinds follow from what they are made of."""
