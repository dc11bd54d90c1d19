# policies/hospitality/changes.yaml
@pin
Feature: Changing a reservation, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.1: Wishes are free up to and including the third day before

    Scenario Outline: Clause 4.1: Wishes are free up to and including the third day before
      Given an order of <order value>
      And the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the change costs us <what the change costs us>
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And <back> is refunded
      And this follows from clause 4.1
      And <kept> of the deposit is forfeited

      Examples:
        | order value | start of the event  | what the change costs us | deposit paid   | request received    | verdict | back         | kept   | note                              |
        | € 12,500.00 | 30 April 2027 10:12 | € 450.00                 | € 1,000,000.00 | 29 April 2027 10:12 | paid    | € 987,050.00 | € 0.00 | otherwise: taken from the deposit |

  Rule: Clause 4.3: A group may move its date until 14 days before

    Scenario Outline: Clause 4.3: A group may move its date until 14 days before
      Given the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the customer paid a deposit of <deposit paid>
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 4.3
      And <kept> of the deposit is forfeited

      Examples:
        | start of the event  | deposit paid   | order value | number of persons | order concluded       | request received   | verdict | total      | back         | kept   | note                              |
        | 30 April 2027 10:12 | € 1,000,000.00 | € 12,500.00 | 20                | 11 January 2027 15:00 | 3 March 2027 10:12 | paid    | € 1,250.00 | € 986,250.00 | € 0.00 | otherwise: taken from the deposit |
