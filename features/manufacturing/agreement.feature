# policies/manufacturing/agreement.yaml
Feature: The order on paper, and who may speak for the customer

  Clause 2.1 of our delivery terms: "An order binds both of us once it can be shown: signed, ordered or confirmed on
  paper." Clause 2.2: "As long as an order cannot be shown, we charge nothing for changing it."

  Clause 2.3: "We change an order for the person who decides at the customer." Clause 2.4: "A request by word of mouth
  counts once it is confirmed in writing."

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
      Then we wait until we have <evidence>
      And this follows from clause 2.2

      Examples:
        | paper                           | evidence                                                              | note                       |
        | nothing is on paper             | the signed quotation or a written confirmation of the order           | their word against ours    |
        | all we have is a note of a call | a letter or e-mail that confirms what was agreed in the call          | we wrote it ourselves      |
        | the quotation was never signed  | the customer's signature for approval under the quotation or contract | an offer, not yet an order |

    Scenario Outline: Nor is half a dossier, or what nobody wrote down
      Given the quotation was signed
      And <state>
      When the order desk decides
      Then we wait until we have <evidence>
      And this follows from <provision>

      Examples:
        | state                                          | evidence                                                                     | provision  | note                    |
        | a paper is missing from the dossier            | the paper that is missing from the dossier                                   | clause 2.7 | first the whole dossier |
        | nobody recorded what the customer could expect | a record, agreed with the customer, of what was asked, promised and declined | clause 2.8 | what was promised then? |

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
