# policies/manufacturing/late_replies.yaml
Feature: When our own answer was late

  Clause 8.3 of our delivery terms: "If we answer you late, your notice counts from the day you should have had our answer."

  Guideline G28: the sales manager answers at last, the same day.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 20,000.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And the order has been planned

  Rule: Moving the date

    Scenario Outline: Late by our silence, or by his own
      Given we answered <late> days late
      When the customer asks on 20 April 2027 11:00 to move the delivery date
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | late | verdict | charge     | provision  | note                          |
        | 0    | paid    | € 1,600.00 | clause 6.3 | 10 days: 8 % of € 20,000.00   |
        | 3    | paid    | € 1,600.00 | clause 6.3 | 13 days would be too late too |
        | 4    | free    | € 0.00     | clause 8.3 | 14 days would be in time      |

  Rule: Cancelling

    Scenario Outline: The percentage of an answer in time
      Given we answered <late> days late
      When the customer cancels the order on <moment>
      Then the cancellation is paid
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | late | moment              | charge      | provision  | note                |
        | 0    | 20 April 2027 11:00 | € 12,000.00 | clause 7.2 | 10 days: 60 %       |
        | 3    | 20 April 2027 11:00 | € 12,000.00 | clause 7.2 | 13 days: still 60 % |
        | 4    | 20 April 2027 11:00 | € 9,000.00  | clause 8.3 | 14 days: 45 %       |
        | 32   | 20 April 2027 11:00 | € 9,000.00  | clause 8.3 | 42 days: 45 %       |
        | 33   | 20 April 2027 11:00 | € 5,000.00  | clause 8.3 | 43 days: 25 %       |
        | 74   | 20 April 2027 11:00 | € 5,000.00  | clause 8.3 | 84 days: 25 %       |
        | 75   | 20 April 2027 11:00 | € 2,000.00  | clause 8.3 | 85 days: 10 %       |

    Scenario: The minimum stays
      Given the same order, but worth € 400.00
      And we answered 4 days late
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays € 250.00
      And this follows from clause 7.2

    Scenario: The sales manager answers at last
      Given we answered 4 days late
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays € 9,000.00
      And this follows from clause 8.3
      And the sales manager answers at last by 20 April 2027 23:59
      And the order desk names one person who answers for it by 20 April 2027 23:59

  Rule: Where we agreed that the deposit is forfeited

    Background:
      Given we agreed that who cancels forfeits the deposit

    Scenario: A part cancelled has its percentage, never the deposit
      Given a deposit of € 6,000.00 was paid on 11 January 2027
      And we answered 42 days late
      When the customer cancels € 4,000.00 of the order on 18 March 2027 23:59
      Then the customer pays € 400.00
      And € 0.00 of the deposit is forfeited
      And this follows from clause 8.3

    Scenario: Where no deposit was paid yet, there is nothing to forfeit
      Given nothing has been paid yet
      And we answered 42 days late
      When the customer cancels the order on 18 March 2027 23:59
      Then the customer pays € 2,000.00
      And this follows from clause 8.3

    Scenario Outline: Where an answer in time would have cost the deposit, no more than that
      Given a deposit of € 6,000.00 was paid on 11 January 2027
      And we answered <late> days late
      When the customer cancels the order on 20 April 2027 11:00
      Then the customer pays <charge>
      And this follows from clause 8.3

      Examples:
        | late | charge     | note                                 |
        | 32   | € 9,000.00 | 42 days: clause 7.4 is silent, 45 %  |
        | 33   | € 6,000.00 | 43 days: the deposit, by clause 7.4  |
        | 75   | € 6,000.00 | 85 days: the deposit, more than 10 % |
