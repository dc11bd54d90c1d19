# policies/services/undisclosed_efforts.yaml
Feature: A result that was promised, and an effort that was not made clear

  Clause 10.1 of our terms: "If we promised a result and it is missing, you may stop for nothing." Clause 10.2: "We
  promise to do our best, and told you so beforehand; nobody can promise the result."

  Guidelines G30 and G34: who was never told so clearly is heard by the sales manager, when stopping and when
  complaining.

  Background:
    Given a contract of 6 months at € 950.00 a month, agreed on 4 January 2027 on our signed terms
    And an order of € 5,700.00
    And 2 of the months have passed

  Rule: What was promised, what was said, and what is missing

    Background:
      Given Vecht Logistiek, a business customer since 1 March 2019

    @verify_with_counsel
    Scenario Outline: Who complains
      Given <result>
      And <told>
      When the customer complains on 4 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | result                                           | told                                                           | verdict  | provision     | note                          |
        | effort was promised, and the result is not there | we told the customer beforehand that we promise an effort only | rejected | clause 10.2   | we did our best, as promised  |
        | effort was promised, and the result is not there | we never told the customer that we promise an effort only      | referred | guideline G34 | who did not know is heard     |
        | a result was promised, and it is not there       | we told the customer beforehand that we promise an effort only | free     | clause 10.1   | a promised result is owed     |
        | a result was promised, and it is not there       | we never told the customer that we promise an effort only      | free     | clause 10.1   | whatever was said             |
        | we promised our best effort                      | we told the customer beforehand that we promise an effort only | free     | clause 9.5    | another complaint: we mend it |
        | we promised our best effort                      | we never told the customer that we promise an effort only      | free     | clause 9.5    | another complaint: we mend it |

    @verify_with_counsel
    Scenario Outline: Who stops
      Given <result>
      And <told>
      When the customer stops the assignment on 4 March 2027 10:00
      Then the cancellation is <verdict>
      And this follows from <provision>

      Examples:
        | result                                           | told                                                           | verdict  | provision     | note                   |
        | effort was promised, and the result is not there | we told the customer beforehand that we promise an effort only | paid     | clause 5.1    | the term is served out |
        | effort was promised, and the result is not there | we never told the customer that we promise an effort only      | referred | guideline G30 | a settlement           |
        | a result was promised, and it is not there       | we never told the customer that we promise an effort only      | free     | clause 10.1   | nothing to settle      |
        | we promised a result                             | we never told the customer that we promise an effort only      | paid     | clause 5.1    | the result is there    |

    Scenario Outline: Who only changes something is not asked what he expected
      Given effort was promised, and the result is not there
      And we never told the customer that we promise an effort only
      And the days have been planned
      When <ask>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | ask                                                          | verdict  | provision  | note                 |
        | the customer asks on 4 March 2027 10:00 for 25 % fewer hours | paid     | clause 6.3 | 30 % of these hours  |
        | the customer asks on 4 March 2027 10:00 for a lower price    | rejected | clause 7.2 | the price stands     |
        | nobody has come by 4 March 2027 10:00                        | rejected | clause 8.9 | a missed appointment |

    @verify_with_counsel
    Scenario: Who gave us a last term may stop for our default too
      Given a result was promised, and it is not there
      And on 1 February 2027 the customer gave us 14 more days
      And that is our own doing
      And our failure is not a minor one
      When the customer stops the assignment on 4 March 2027 10:00
      Then the customer pays € 0.00
      And this follows from clause 10.1
      And this follows from BW 6:82
      And the legal counsel weighs the damages by 11 March 2027 17:00

  Rule: A settlement does not take the place of another gesture

    @verify_with_counsel
    Scenario Outline: Each that has to decide is asked
      Given Vecht Logistiek, a business customer since 1 March 2019
      And we never told the customer that we promise an effort only
      And <fact>
      When the customer stops the assignment on 4 March 2027 10:00
      Then <decided>
      And this follows from guideline G30
      And this follows from <provision>

      Examples:
        | fact                                       | decided                               | provision     | note                         |
        | the customer complains in public           | the sales manager must approve it     | guideline G22 | anger in public              |
        | the customer has taken a lawyer            | the managing director must approve it | guideline G22 | a letter from a lawyer       |
        | the customer had reason to complain before | the sales manager must approve it     | guideline G21 | an earlier complaint         |
        | the amount in the clause is a penalty      | the legal counsel must approve it     | BW 6:94(1)    | a penalty far above the loss |

    @verify_with_counsel
    Scenario: A gesture for a loyal customer stands beside it
      Given Vecht Logistiek, a business customer since 1 March 2019
      And the customer is a regular one
      And the customer has not been let off before
      And we expect € 38,000.00 of margin from this customer
      And we never told the customer that we promise an effort only
      When the customer stops the assignment on 4 March 2027 10:00
      Then the sales manager must approve it
      And this follows from guideline G30
      And this follows from guideline G5
