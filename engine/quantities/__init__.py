"""Money, rates, periods and moments: exact, and never a float."""
