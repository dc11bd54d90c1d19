# policies/hospitality/regular_guests.yaml
Feature: When half is not for the reservations desk to give

  Guideline G33: a regular or key customer pays half, once, if the reason is an ordinary one, the customer deals fairly with
  us and no complaint is open. Above € 2,500.00 the hotel manager decides about it.

  Where another guideline or the law asks for a person who decides (G5, G7, G20, G22 to G24, article 6:94(1)), that person
  does: half of the charge is not given away beside it.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled
    And the customer cancels the reservation on 16 April 2027 12:00

  Rule: The gesture is for whom we know, and who deals fairly

    Scenario Outline: Half for an ordinary reason
      Given <who>
      And <why>
      And the customer has not been let off before
      When the reservations desk decides
      Then the customer pays € 400.00
      And of the charge of € 800.00 we waive € 400.00
      And this follows from guideline G33

      Examples:
        | who                            | why                                      | note                |
        | the customer is a regular one  | the customer needs something else by now | plans change        |
        | the customer is a regular one  | the customer regrets the order           | so do minds         |
        | the customer is a regular one  | the customer made an error               | and anybody can err |
        | the customer is a key customer | the customer regrets the order           | a key customer too  |

    @verify_with_counsel
    Scenario Outline: No half, below the mandate of the desk and above it
      Given the same reservation, but worth <value>
      And <who>
      And <but>
      When the reservations desk decides
      Then the customer pays <charge>
      And of the charge of <charge> we waive € 0.00
      And this follows from UVH 9.4.2

      Examples:
        | value       | who                           | but                                                                 | charge     | note                    |
        | € 8,000.00  | the customer is new to us     | the customer has not been let off before                            | € 800.00   | not a regular           |
        | € 25,000.10 | the customer is new to us     | the customer has not been let off before                            | € 2,500.01 | nor for a large sum     |
        | € 25,000.10 | the customer is a regular one | the customer was let off for the same kind of change on 12 May 2026 | € 2,500.01 | only once               |
        | € 8,000.00  | the customer is a regular one | the customer is bargaining                                          | € 800.00   | bargaining is no reason |
        | € 25,000.10 | the customer is a regular one | the customer is bargaining                                          | € 2,500.01 | nor for a large sum     |
        | € 8,000.00  | the customer is a regular one | the customer pays 79 % of the invoices on time                      | € 800.00   | fair is 80 % or more    |
        | € 25,000.10 | the customer is a regular one | an invoice of the customer is 31 days overdue                       | € 2,500.01 | fair is at most 30 days |

    Scenario Outline: A large sum is for the hotel manager
      Given the same reservation, but worth € 25,000.10
      And <who>
      And the customer has not been let off before
      When the reservations desk decides
      Then the hotel manager must approve it
      And this follows from guideline G33
      And the reservations desk tells the customer by 16 April 2027 23:59 who decides

      Examples:
        | who                            | note                       |
        | the customer is a regular one  | 10 % is € 2,500.01         |
        | the customer is a key customer | a key customer is no other |

  Rule: Where somebody else decides, nothing is given away beside it

    Background:
      Given the customer is a regular one
      And the customer has not been let off before

    Scenario Outline: Trouble goes to a person
      Given the same reservation, but worth <value>
      And <trouble>
      When the reservations desk decides
      Then <who> must approve it
      And this follows from <provision>

      Examples:
        | value       | trouble                             | who                   | provision     | note                         |
        | € 8,000.00  | a complaint of the customer is open | the hotel manager     | guideline G7  | the complaint first          |
        | € 8,000.00  | the customer complains in public    | the hotel manager     | guideline G22 | we would rather talk         |
        | € 25,000.10 | the customer complains in public    | the hotel manager     | guideline G22 | also about a large sum       |
        | € 8,000.00  | the customer has taken a lawyer     | the managing director | guideline G22 | a lawyer is for the director |
        | € 25,000.10 | the customer has taken a lawyer     | the managing director | guideline G22 | also about a large sum       |

    Scenario: What the guest expected was never asked
      Given the customer did not get what he expected
      And nobody asked what the customer expected
      When the reservations desk decides
      Then the hotel manager must approve it
      And this follows from guideline G24

    Scenario: Going to court would bring less than the guest does
      Given the customer threatens to go to court
      And we would win with a chance of 50 %, for € 300.00 of costs and € 100.00 of harm to our name
      And the customer brings in € 1,000.00 of margin a year
      And we look 3 years ahead, keep 80 % of our customers each year and discount at 5 %
      When the reservations desk decides
      Then the hotel manager must approve it
      And this follows from guideline G23

    Scenario: Who is worth ten times the charge pays nothing, and not half
      Given we expect € 8,000.00 of margin from this customer
      And we have known the contact since 1 March 2019
      When the reservations desk decides
      Then the cancellation is free
      And of the charge of € 800.00 we waive € 800.00
      And this follows from guideline G4

    Scenario Outline: Unless the contact is new, or the sum is large
      Given the same reservation, but worth <value>
      And we expect <margin> of margin from this customer
      And we have known the contact since <contact>
      When the reservations desk decides
      Then <who> must approve it
      And this follows from <provision>

      Examples:
        | value        | margin       | contact      | who                   | provision     | note                                 |
        | € 8,000.00   | € 8,000.00   | 1 March 2027 | the hotel manager     | guideline G20 | the contact is too new               |
        | € 25,000.10  | € 25,000.10  | 1 March 2019 | the hotel manager     | guideline G5  | more than the desk may give          |
        | € 100,000.10 | € 100,000.10 | 1 March 2019 | the managing director | guideline G5  | more than the hotel manager may give |

    Scenario Outline: A penalty above three times the loss is for our counsel
      Given the same reservation, but worth <value>
      And the amount in the clause is a penalty
      When the reservations desk decides
      Then the legal counsel must approve it
      And this follows from BW 6:94(1)

      Examples:
        | value       | note                                     |
        | € 8,000.00  | no loss was shown, and € 800.00 is asked |
        | € 25,000.10 | also about a large sum                   |
