# policies/manufacturing/promotions.yaml
Feature: The price of an offer, and the terms of the day

  Clause 8.1 of our delivery terms: "While an offer runs, its price is yours, also for an order you placed before." Clause
  8.2: "What you add after the offer has the price of today; what you ordered under it stays as it is."

  Clause 6.6 as it stood until 31 December 2026: a new drawing costs € 150.00; since then € 175.00. An order keeps the
  terms of the day on which it was concluded.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And delivery is promised for 30 April 2027
    And the order has been planned

  Rule: An offer holds until its last day

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the offer ran until 28 February 2027

    Scenario Outline: The last day of the offer
      When the customer asks on <moment> for the price of the offer
      Then the change is <verdict>
      And this follows from clause 8.1

      Examples:
        | moment                 | verdict  | note            |
        | 28 February 2027 23:59 | free     | its last minute |
        | 1 March 2027 00:00     | rejected | it is past      |

    Scenario: A price is not made, so it can't be impossible to make
      Given the change cannot be made
      When the customer asks on 28 February 2027 23:59 for the price of the offer
      Then the change is free
      And this follows from clause 8.1

    Scenario Outline: More of the same has the price of today
      When the customer asks on <moment> for 25 % more at the price of the offer
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | moment                 | verdict  | provision  | note                                        |
        | 28 February 2027 23:59 | paid     | clause 6.5 | within the offer, for the price of a change |
        | 1 March 2027 00:00     | rejected | clause 8.2 | the offer is past                           |

    Scenario: A no with something beside it
      When the customer asks on 1 March 2027 00:00 for 25 % more at the price of the offer
      Then the change is rejected
      And this follows from clause 8.2
      And the order desk offers an alternative by 3 March 2027 17:00

    Scenario: It is said what more of it costs today
      Given what is added costs € 3,125.00, and would have been € 2,800.00 in the offer
      When the customer asks on 1 March 2027 00:00 for 25 % more at the price of the offer
      Then the change is rejected
      And this follows from clause 8.2

  Rule: Who never had an offer has no price of one

    Scenario: No offer at all
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      When the customer asks on 1 March 2027 09:00 for the price of the offer
      Then the change is rejected
      And this follows from clause 6.11

  Rule: An order keeps the terms of its own day

    Scenario Outline: The drawing of before and after the new year
      Given an order of € 12,500.00, concluded on <concluded> on our signed terms
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the customer pays <charge>
      And this follows from clause 6.6

      Examples:
        | concluded        | charge   | note              |
        | 31 December 2026 | € 150.00 | the terms of 2026 |
        | 1 January 2027   | € 175.00 | the terms of 2027 |
