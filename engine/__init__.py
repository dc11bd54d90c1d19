"""How a decision is made; knows no ledger and no web."""
