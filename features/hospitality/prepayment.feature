# policies/hospitality/prepayment.yaml
Feature: Paying in advance for a group

  Clause 7.1, where we agreed on it: "A group that cancels more than 2 months before the start forfeits the prepayment,
  in place of the scale." Clause 7.2: "Before an agreed prepayment is in, we add and move nothing."

  Where forfeiting was not agreed, the prepayment is set off and the rest goes back.

  Background:
    Given a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  @verify_with_counsel
  Rule: Forfeited only when agreed, and only in good time

    Background:
      Given Van Houten Consultants, a business customer since 1 March 2019
      And a deposit of € 2,400.00 was paid on 15 September 2026

    Scenario Outline: The agreement makes the difference
      Given <agreed>
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays <charge>
      And <forfeited> of the deposit is forfeited
      And <refunded> is refunded
      And this follows from <provision>

      Examples:
        | agreed                                          | charge     | forfeited  | refunded   | provision  | note                    |
        | we agreed that who cancels forfeits the deposit | € 2,400.00 | € 2,400.00 | € 0.00     | clause 7.1 | agreed                  |
        | forfeiting the deposit was not agreed           | € 1,200.00 | € 0.00     | € 1,200.00 | UVH 9.4.2  | 15 %, and the rest back |

    Scenario Outline: More than two months before
      Given we agreed that who cancels forfeits the deposit
      When the customer cancels the reservation on <moment>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | moment               | charge     | provision  | note                              |
        | 16 August 2027 11:59 | € 2,400.00 | clause 7.1 | a minute more: the prepayment     |
        | 16 August 2027 12:00 | € 2,800.00 | UVH 9.4.2  | exactly 2 months: the scale, 35 % |

  Rule: A consumer forfeits no more than a loss we can show

    Scenario: Nothing can be shown, so all of it goes back
      Given the De Wit family, a consumer
      And a deposit of € 2,400.00 was paid on 15 September 2026
      And we agreed that who cancels forfeits the deposit
      When the customer cancels the reservation on 16 July 2027 12:00
      Then the customer pays € 0.00
      And € 2,400.00 is refunded
      And this follows from BW 6:237(i)

  Rule: First the prepayment, then more

    Background:
      Given Van Houten Consultants, a business customer since 1 March 2019

    Scenario Outline: A cent is missing
      Given a prepayment of € 2,400.00 was agreed, and <paid> of it was paid
      When the customer asks on 16 July 2027 10:00 for another date
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | paid       | verdict  | provision  | note              |
        | € 2,400.00 | free     | clause 4.3 | all of it         |
        | € 2,399.99 | rejected | clause 7.2 | a cent is missing |
        | € 0.00     | rejected | clause 7.2 | nothing is in     |

    Scenario: An allergy does not wait for money
      Given a prepayment of € 2,400.00 was agreed, and € 0.00 of it was paid
      And the wish is for an allergy
      When the customer asks on 16 July 2027 10:00 for another menu
      Then the change is free
      And this follows from clause 4.8
