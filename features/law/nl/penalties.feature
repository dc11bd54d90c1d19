# policies/law/nl/penalties.yaml
Feature: An amount that is a penalty

  Articles 6:91 to 6:94 of the Civil Code: a penalty is due only after a reminder with a last term (6:93), and a judge may
  moderate one if fairness clearly requires it (6:94). We never moderate it ourselves: a penalty of more than three times
  the loss that we can prove goes to counsel first, and only what we really charge asks for a reminder.

  The law's own book knows no penalties. Here the order itself calls what a refused delivery costs (6:63) a penalty.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 9,000.00, concluded on 4 January 2027
    And the order is a sale of goods
    And our terms were not handed over
    And the clause was negotiated apart for this order
    And the order has been shipped

  Rule: More than three times the loss goes to counsel

    Background:
      Given the amount in the clause is a penalty

    Scenario Outline: Three times is the most that we charge without asking
      Given the change costs us <cost>
      And we can prove a loss of <loss>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the customer pays <cost>
      And this follows from BW 6:63
      And the administration sends a reminder by 30 April 2027 23:59

      Examples:
        | cost     | loss     | note                     |
        | € 240.00 | € 80.00  | three times, to a cent   |
        | € 240.00 | € 240.00 | no more than the loss    |

    Scenario Outline: A cent above it is for counsel, and nobody is reminded yet
      Given the change costs us <cost>
      And we can prove a loss of <loss>
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the legal counsel must approve it
      And this follows from BW 6:94(1)
      And there is no need to send a reminder with a last term

      Examples:
        | cost     | loss    | note                        |
        | € 240.01 | € 80.00 | a cent more                 |
        | € 240.00 | € 79.99 | a cent less of loss         |
        | € 240.00 | € 0.00  | no loss at all to be shown  |

  Rule: No penalty without a reminder, and no reminder without a penalty

    Scenario Outline: What is no penalty needs neither counsel nor reminder
      Given <nature>
      And the change costs us € 240.00
      And we can prove a loss of € 0.00
      When nobody is there on 30 April 2027 10:00 to receive the goods
      Then the customer pays € 240.00
      And this follows from BW 6:63
      And there is no need to send a reminder with a last term

      Examples:
        | nature                                         | note                      |
        | the amount in the clause is the price for ending | the price of a right      |
        | the amount in the clause is compensation       | it only makes up for loss |

    Scenario: Where nothing is charged, nobody is reminded
      Given the amount in the clause is a penalty
      And we can prove a loss of € 0.00
      When the customer cancels the order on 30 April 2027 10:00
      Then the cancellation is rejected
      And this follows from the default
      And there is no need to send a reminder with a last term

    Scenario: Nor where the customer may leave for free
      Given the amount in the clause is a penalty
      And the promised date is a fatal one
      And we are 3 days late
      When the customer cancels the order on 3 May 2027 10:00
      Then the cancellation is free
      And this follows from BW 6:83(a)
      And there is no need to send a reminder with a last term
