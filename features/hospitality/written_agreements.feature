# policies/hospitality/written_agreements.yaml
Feature: What was agreed otherwise in writing

  UVH 9.4.2, in short: only terms in writing may deviate. Clause 5.1, for reservations on which it was negotiated: "Who
  cancels pays the percentage that we agreed in writing, in place of the scale; for a part, pro rata."

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: In writing it takes the place of the scale

    Scenario Outline: Whenever it is cancelled
      Given for cancelling, 25 % was agreed in writing
      When the customer cancels the reservation on <moment>
      Then the customer pays € 2,000.00
      And this follows from clause 5.1

      Examples:
        | moment               | note                          |
        | 16 April 2027 11:59  | the scale would ask nothing   |
        | 16 July 2027 12:00   | the scale would ask 15 %      |
        | 9 October 2027 12:00 | the scale would ask all of it |

    Scenario Outline: A part of the persons, whatever it is called
      Given for cancelling, 25 % was agreed in writing
      When <request>
      Then the customer pays € 500.00
      And this follows from clause 5.1

      Examples:
        | request                                                         | note                        |
        | the customer cancels 10 of the persons on 9 October 2027 12:00  | 25 % of € 2,000.00          |
        | the customer asks on 9 October 2027 12:00 to come with 10 fewer | the same, asked as a change |

    @verify_with_counsel
    Scenario: It is about cancelling, not about staying away
      Given for cancelling, 25 % was agreed in writing
      When nobody has come by 16 October 2027 14:00
      Then the customer pays € 8,000.00
      And this follows from UVH 9.4.2

    @verify_with_counsel
    Scenario: By word of mouth it does not count
      Given for cancelling, 25 % was agreed by word of mouth
      When the customer cancels the reservation on 9 October 2027 12:00
      Then the customer pays € 8,000.00
      And this follows from UVH 9.4.2
      And clause 5.1 does not apply, because it was not agreed in writing
