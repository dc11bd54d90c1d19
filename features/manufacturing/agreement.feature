# policies/manufacturing/agreement.yaml
Feature: The agreement, and who may speak for the customer

  Clause 2.1 of our delivery terms: "An order binds both of us once it can be shown: signed, ordered or confirmed on
  paper." Clause 2.2: "As long as an order cannot be shown, we charge nothing for changing it."

  Clause 2.3: "We change an order for the person who decides at the customer." Clause 2.4: "A request by word of mouth
  counts once it is confirmed in writing."

  Clause 2.5: "If both of us named terms, we first settle whose terms apply." Clause 2.6: "Our terms are for orders by
  businesses." Guideline G9: where our terms do not apply, the sales manager decides.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And delivery is promised for 30 April 2027
    And the order has been planned

  Rule: Only an order that can be shown is charged for

    Background:
      Given our terms were signed
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: This is proof
      Given <paper>
      When the order desk decides
      Then the change is paid
      And the customer pays € 1,000.00
      And this follows from clause 6.3

      Examples:
        | paper                                       | note                              |
        | the quotation was signed                    | the best proof                    |
        | the customer sent a purchase order          | their own words                   |
        | all we have is our own confirmation         | one-sided, but nobody objected    |
        | we have a note of a call that was confirmed | an oral order, confirmed later on |

    Scenario Outline: This is not
      Given <paper>
      When the order desk decides
      Then we wait until we have the signed quotation or a written confirmation of the order
      And this follows from clause 2.2

      Examples:
        | paper                           | note                       |
        | nothing is on paper             | their word against ours    |
        | all we have is a note of a call | we wrote it ourselves      |
        | the quotation was never signed  | an offer, not yet an order |

  Rule: We listen to who may decide

    Background:
      Given our terms were signed
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: Who asks, and how
      Given the quotation was signed
      And <asked>
      When the order desk decides
      Then we wait until we have <evidence>
      And this follows from <provision>

      Examples:
        | asked                                                 | evidence                                                        | provision  | note                     |
        | the person who asks only advises                      | the word of the person who decides at the customer              | clause 2.3 | an adviser cannot decide |
        | the request came by telephone and was never confirmed | the customer's written confirmation of the request              | clause 2.4 | calls are misunderstood  |
        | it was signed by somebody who may not sign            | approval of the order by somebody who may sign for the customer | BW 3:69    | no order until approved  |

    Scenario Outline: Then we can go on
      Given the quotation was signed
      And <asked>
      When the order desk decides
      Then the customer pays € 1,000.00
      And this follows from clause 6.3

      Examples:
        | asked                                                      | note                     |
        | the person who asks decides                                | the right person         |
        | the request came by telephone and was confirmed in writing | now it is on paper       |
        | the person who asks only advises, but who decides agrees   | the decision was fetched |
        | it was signed by a proxy                                   | a proxy may sign         |

  Rule: We charge under our own terms only

    Background:
      Given the quotation was signed
      And the customer asks on 20 April 2027 11:00 to move the delivery date

    Scenario Outline: Our terms are in the agreement
      Given <ours>
      And <theirs>
      When the order desk decides
      Then the customer pays € 1,000.00
      And this follows from clause 6.3

      Examples:
        | ours                       | theirs                                 | note                              |
        | our terms were handed over | the customer named no terms of its own | handing over is enough            |
        | our terms were signed      | the customer mentioned its own terms   | their signature stands under ours |

    Scenario Outline: Our terms are not in the agreement
      Given <ours>
      And <theirs>
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G9

      Examples:
        | ours                                     | theirs                                    | note                       |
        | our terms were filed but not handed over | the customer named no terms of its own    | filing is not handing over |
        | our terms were not handed over           | the customer mentioned its own terms      | theirs were the only ones  |
        | our terms were handed over               | the customer expressly rejected our terms | a refusal in so many words |

    @verify_with_counsel
    Scenario: Two sets of terms are settled first
      Given our terms were handed over
      And the customer mentioned its own terms
      When the order desk decides
      Then we wait until we have our answer to the customer's purchase terms, or a signature under ours
      And this follows from clause 2.5
