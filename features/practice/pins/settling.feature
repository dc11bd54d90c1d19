# policies/practice/settling.yaml
@pin
Feature: Settling rather than insisting, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Guideline G7: No bill while a complaint is open

    Scenario Outline: Guideline G7: No bill while a complaint is open
      Given <name of the customer>, a business
      And a complaint of the customer is open
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G7

      Examples:
        | name of the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G8: Hardship is talked about

    Scenario Outline: Guideline G8: Hardship is talked about
      Given the order is ready
      And the quotation was signed
      And our terms were not handed over
      And the order is a sale of goods
      And the change costs us <what the change costs us>
      And the customer gives no reason
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <what the change costs us>
      And this follows from BW 6:63

      Examples:
        | what the change costs us | request received    | verdict | note                                                                                                                      |
        | € 85.00                  | 20 April 2027 11:00 | paid    | reason of the customer: customer in difficulties or force majeure → customer in difficulties, force majeure or none given |

    @verify_with_counsel
    Scenario Outline: Guideline G8: Hardship is talked about (2)
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the customer is in difficulties
      And the works have cost us <costs made> so far
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G8

      Examples:
        | name of the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G21: After earlier complaints a large bill is for the sales manager

    Scenario Outline: Guideline G21: After earlier complaints a large bill is for the sales manager
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the customer had reason to complain before
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G21

      Examples:
        | name of the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G22: Anger in public is for the sales manager

    Scenario Outline: Guideline G22: Anger in public is for the sales manager
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the customer complains in public
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G22

      Examples:
        | name of the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G22: A letter from a lawyer is for the managing director

    Scenario Outline: Guideline G22: A letter from a lawyer is for the managing director
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the customer has taken a lawyer
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G22

      Examples:
        | name of the customer | avoidable costs | costs made | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |

  Rule: Guideline G23: Where insisting is worth less than the customer, we settle

    Scenario Outline: Guideline G23: Where insisting is worth less than the customer, we settle
      Given <name of the customer>, a business
      And the contract was signed
      And our terms were signed
      And the order is one for services
      And we can still avoid costs of <avoidable costs>
      And the works have cost us <costs made> so far
      And the customer threatens to go to court
      And we would win with a chance of <chance of winning in court>, for <cost of going to court> of costs and <cost to our name> of harm to our name
      And the amount in the clause is a penalty
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then <who> must approve it
      And this follows from guideline G23

      Examples:
        | name of the customer | avoidable costs | costs made | chance of winning in court | cost of going to court | cost to our name | value of what is cancelled | request received   | who               | note                           |
        | Vecht Interiors      | € 500.00        | € 2,500.00 | 60 %                       | € 1,200.02             | € 0.00           | € 4,000.00                 | 3 March 2027 10:12 | the legal counsel | now an exception to BW 6:94(1) |
