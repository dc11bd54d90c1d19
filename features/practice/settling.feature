# policies/practice/settling.yaml
Feature: Settling rather than insisting

  Guideline G7: while a complaint is open we send no bill. Guideline G21: who had reason to complain before pays half; above
  the € 1,000.00 that the order desk may give away, the sales manager decides. Not for who is bargaining.

  Guideline G8: hardship is talked about. Guideline G22: anger in public is for the sales manager, a lawyer's letter for the
  managing director. Guideline G24: what we never asked beforehand, somebody looks at.

  Guideline G23: where insisting is worth less than the customer, the sales manager settles. Insisting is worth the charge
  times the chance to win, less what going to court costs and the harm to our name.

  What is charged in these examples is extra work, at the price that BW 7:752(1) asks.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And a contract for works of € 60,000.00, concluded on 4 January 2027 on our signed terms
    And the works have been drawn and planned
    And we told the customer in time that it would cost more

  Rule: Complaints come before bills

    Scenario Outline: An open complaint, and earlier ones
      Given <complaint>
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | complaint                                  | charge     | verdict  | provision     | note                          |
        | no complaint of the customer is open       | € 1,000.00 | paid     | BW 7:752(1)   | nothing is wrong              |
        | a complaint of the customer is open        | € 1,000.00 | referred | guideline G7  | first the complaint           |
        | the customer never complained before       | € 1,000.00 | paid     | BW 7:752(1)   | all went well                 |
        | the customer had reason to complain before | € 1,000.00 | paid     | guideline G21 | half of it, by the order desk |
        | the customer had reason to complain before | € 1,000.01 | referred | guideline G21 | a cent more than it may       |

    Scenario: No bill goes out while the complaint is open
      Given a complaint of the customer is open
      When the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work
      Then the sales manager must approve it
      And this follows from guideline G7
      And the service desk gets back on the complaint by 22 April 2027 17:00
      And the order desk tells the customer by 20 April 2027 23:59 who decides
      And there is no need to invoice what is due

    Scenario Outline: Half is half
      Given the customer had reason to complain before
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the change is paid
      And of the charge of <charge> we waive <waived>
      And the customer pays <left>
      And this follows from guideline G21

      Examples:
        | charge     | waived   | left     | note                            |
        | € 1,000.00 | € 500.00 | € 500.00 | as far as the order desk may go |
        | € 400.00   | € 200.00 | € 200.00 | half of less                    |

    Scenario Outline: Nobody haggles with an old complaint
      Given the customer had reason to complain before
      And the customer is bargaining
      When the customer asks on 20 April 2027 11:00 for <charge> of extra work
      Then the customer pays <charge>
      And this follows from BW 7:752(1)

      Examples:
        | charge     | note                     |
        | € 1,000.00 | not by half              |
        | € 1,000.01 | nor by the sales manager |

  Rule: The angrier, the higher

    Background:
      Given the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work

    Scenario Outline: From calm to a lawyer
      Given <mood>
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | mood                             | verdict  | provision     | note                     |
        | the customer is calm             | paid     | BW 7:752(1)   | so is the bill           |
        | the customer is irritated        | paid     | BW 7:752(1)   | not yet in public        |
        | the customer complains in public | referred | guideline G22 | to the sales manager     |
        | the customer has taken a lawyer  | referred | guideline G22 | to the managing director |

    Scenario Outline: Who decides then
      Given <mood>
      When the order desk decides
      Then <who> must approve it
      And this follows from guideline G22

      Examples:
        | mood                             | who                   | note                 |
        | the customer complains in public | the sales manager     | others read it too   |
        | the customer has taken a lawyer  | the managing director | it may come to court |

  Rule: Insisting is compared with conceding

    Background:
      Given the customer brings in € 200.00 of margin a year
      And we look 1 years ahead, keep 100 % of our customers each year and discount at 0 %
      And the customer asks on 20 April 2027 11:00 for € 1,000.00 of extra work

    Scenario Outline: Worth as much as the customer, or a cent less
      Given the customer threatens to go to court
      And we would win with a chance of <chance>, for <costs> of costs and <harm> of harm to our name
      When the order desk decides
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | chance  | costs    | harm     | verdict  | provision     | note                                                   |
        | 100 %   | € 700.00 | € 100.00 | paid     | BW 7:752(1)   | € 1,000.00 less € 800.00 is the margin of the customer |
        | 100 %   | € 700.00 | € 100.01 | referred | guideline G23 | € 199.99 is a cent less                                |
        | 100 %   | € 700.01 | € 100.00 | referred | guideline G23 | and so it is here                                      |
        | 70 %    | € 400.00 | € 100.00 | paid     | BW 7:752(1)   | € 700.00 less € 500.00                                 |
        | 69.99 % | € 400.00 | € 100.00 | referred | guideline G23 | € 199.90 is less                                       |
