# policies/services/house_practice.yaml
Feature: Proposals, late answers, and no terms of ours

  Guideline G35: a proposal may change freely, but its price is for the sales manager. Guideline G36: where our
  terms
  do not apply, the sales manager decides what a change costs; how an assignment ends then follows from the law.

  Guideline G37: while our answer was late, moving the start or a session is free.

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019

  Scenario Outline: A proposal may change, its price is talked about
    Given a proposal for a project of € 12,000.00
    When <ask>
    Then the request is free
    And this follows from guideline G35

    Examples:
      | ask                                                                                     | note                          |
      | the customer asks on 11 January 2027 10:00 for another plan                             | another plan                  |
      | the customer asks on 11 January 2027 10:00 for more hours                               | more hours                    |
      | the customer stops the assignment on 11 January 2027 10:00                              | no assignment after all       |
      | the customer asks on 11 January 2027 10:00 to move the start                            | another start                 |
      | the customer asks on 11 January 2027 10:00 to meet somewhere else                       | another place                 |
      | the customer asks on 11 January 2027 10:00 for another adviser                          | another adviser               |
      | the customer asks on 11 January 2027 10:00 to pass the assignment on to another company | another company               |
      | the customer says on 11 January 2027 10:00 that another participant comes               | another participant           |
      | the customer drops € 4,000.00 of the assignment on 11 January 2027 10:00                | a smaller assignment          |
      | the customer withdraws from the assignment on 11 January 2027 10:00                     | withdrawn before it was given |

  Scenario: The price of a proposal
    Given a proposal for a project of € 12,000.00
    When the customer asks on 11 January 2027 10:00 for a lower price
    Then the sales manager must approve it
    And this follows from guideline G35

  Scenario: With our terms a change has its price
    Given an order of € 12,000.00, concluded on 11 January 2027
    And the quotation was signed
    And our terms were handed over
    And the days have been planned
    And it starts on 14 June 2027 09:00
    When the customer asks on 3 May 2027 10:00 to move the start
    Then the change is free
    And this follows from clause 6.5

  Scenario: Without our terms a change is for the sales manager
    Given an order of € 12,000.00, concluded on 11 January 2027
    And the quotation was signed
    And our terms were not handed over
    And the days have been planned
    And it starts on 14 June 2027 09:00
    When the customer asks on 3 May 2027 10:00 to move the start
    Then the sales manager must approve it
    And this follows from guideline G36

  Scenario Outline: What was handed over, or is no service, the law leaves to us
    Given an order of € 12,000.00, concluded on 11 January 2027
    And the quotation was signed
    And <terms>
    And <order>
    And <stage>
    When the customer stops the assignment on 3 May 2027 10:00
    Then the cancellation is <verdict>
    And this follows from <provision>

    Examples:
      | terms                          | order                         | stage                         | verdict  | provision     | note                     |
      | our terms were handed over     | the order is one for services | the work has been handed over | rejected | clause 4.4    | our terms say so         |
      | our terms were not handed over | the order is one for services | the work has been handed over | referred | guideline G36 | somebody looks           |
      | our terms were not handed over | the order is one for services | the draft is ready            | free     | BW 7:408(1)   | the law says what is due |
      | our terms were not handed over | the order is a sale of goods  | the draft is ready            | referred | guideline G36 | no law about stopping it |

  Scenario Outline: Without our terms the law says what stopping costs
    Given an order of € 12,000.00, concluded on 11 January 2027
    And the quotation was signed
    And our terms were not handed over
    And we spent <spent> on research and material
    When the customer stops the assignment on 3 May 2027 10:00
    Then the cancellation is <verdict>
    And the customer pays <charge>
    And this follows from BW 7:408(1)

    Examples:
      | spent      | verdict | charge     | note              |
      | € 0.00     | free    | € 0.00     | nothing was spent |
      | € 1,400.00 | paid    | € 1,400.00 | our expenses      |

  Scenario Outline: Who had to wait for our answer
    Given a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And it starts on 14 June 2027 09:00
    And the days have been planned
    And <fact>
    When the customer asks on 7 June 2027 10:00 to move the start
    Then the customer pays <charge>
    And this follows from <provision>

    Examples:
      | fact                    | charge     | provision     | note                 |
      | we answered 0 days late | € 1,200.00 | clause 6.5    | we answered in time  |
      | we answered 1 day late  | € 0.00     | guideline G37 | a day is late enough |
