# policies/manufacturing/book.yaml
Feature: Settling rather than insisting

  Guideline G7: while a complaint is open we send no bill. Guideline G21: who had reason to complain before pays half; above
  what the order desk may give away the sales manager decides.

  Guideline G22: anger in public is for the sales manager, a lawyer's letter for the managing director. Guideline G23: where
  insisting is worth less than the customer, the sales manager settles. Insisting is worth the charge times the chance to
  win, less what going to court costs and the harm to our name.

  Guideline G24: what we never asked, somebody looks at. Clause 2.12: without a reason we wait.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned
    And the customer asks on 20 April 2027 11:00 to move the delivery date

  Rule: Complaints come before bills

    Scenario Outline: An open complaint, and earlier ones
      Given <complaint>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | complaint                                  | verdict  | provision     | note                |
        | no complaint of the customer is open       | paid     | clause 6.3    | 8 % of € 12,500.00  |
        | a complaint of the customer is open        | referred | guideline G7  | first the complaint |
        | the customer never complained before       | paid     | clause 6.3    | all was well        |
        | the customer had reason to complain before | paid     | guideline G21 | half of it          |

    Scenario Outline: Half, as far as the order desk may go
      Given the same order, but worth <value>
      And the customer had reason to complain before
      When the order desk decides
      Then the change is <verdict>
      And this follows from guideline G21

      Examples:
        | value       | verdict  | note              |
        | € 75,000.00 | paid     | 8 % is € 6,000.00 |
        | € 75,000.13 | referred | 8 % is € 6,000.01 |

    Scenario: Half is half
      Given the customer had reason to complain before
      When the order desk decides
      Then the change is paid
      And of the charge of € 1,000.00 we waive € 500.00
      And this follows from guideline G21

    Scenario: A complaint has an owner and an answer
      Given a complaint of the customer is open
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G7
      And the order desk names one person who answers for it by 20 April 2027 23:59
      And the service desk gets back on the complaint by 22 April 2027 17:00

    Scenario: The account team of a key customer knows
      Given a complaint of the customer is open
      And the customer is a key customer
      When the order desk decides
      Then the sales manager must approve it
      And this follows from guideline G7
      And the order desk names one person who answers for it by 20 April 2027 23:59
      And the sales manager briefs the account team by 20 April 2027 23:59

  Rule: The angrier, the higher

    Scenario Outline: From calm to a lawyer
      Given <mood>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | mood                             | verdict  | provision     | note                     |
        | the customer is irritated        | paid     | clause 6.3    | not yet in public        |
        | the customer complains in public | referred | guideline G22 | to the sales manager     |
        | the customer has taken a lawyer  | referred | guideline G22 | to the managing director |

    Scenario: A lawyer is for the managing director
      Given the customer has taken a lawyer
      When the order desk decides
      Then the managing director must approve it
      And this follows from guideline G22

  Rule: Insisting is compared with conceding

    Background:
      Given the customer brings in € 200.00 of margin a year
      And we look 1 years ahead, keep 100 % of our customers each year and discount at 0 %
      And the customer threatens to go to court

    Scenario Outline: Worth more than the customer, or less
      Given we would win with a chance of <chance>, for € 400.00 of costs and € 100.00 of harm to our name
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | chance  | verdict  | provision     | note                                            |
        | 70 %    | paid     | clause 6.3    | € 700.00 less € 500.00 is as much as the margin |
        | 69.99 % | referred | guideline G23 | € 199.90 is less                                |

  Rule: First we ask

    Scenario Outline: Why, and what was expected
      Given <fact>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | fact                                      | verdict  | provision     | note                 |
        | the customer needs something else by now  | paid     | clause 6.3    | a reason             |
        | the customer gives no reason              | on hold  | clause 2.12   | and now we ask       |
        | the customer did not get what he expected | referred | guideline G24 | and nobody had asked |

    Scenario: The reason is asked for the same day
      Given the customer gives no reason
      When the order desk decides
      Then we wait until we have the reason of the request
      And this follows from clause 2.12
      And the order desk asks for the reason by 20 April 2027 23:59
