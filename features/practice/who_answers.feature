# policies/practice/keeping_in_touch.yaml
Feature: Who answers for what went wrong

  Guideline G25: one person answers for what went wrong, and the account team of a key customer knows of it. Guideline G26: who
  waits for a decision hears who takes it. Guideline G27: a complaint is answered within two working days. Guideline G28: a
  late reply goes a step up. Guideline G18: a delay is explained as soon as we see it. They hold under whatever terms.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods
    And the quotation was signed
    And the order is in production

  Rule: One person, where something went wrong

    Background:
      Given our terms were signed

    Scenario Outline: Something went wrong
      Given <wrong>
      When the customer cancels the order on 23 April 2027 15:00
      Then the request is <verdict>
      And this follows from <provision>
      And the order desk names one person who answers for it by 23 April 2027 23:59

      Examples:
        | wrong                                          | verdict  | provision   | note               |
        | we caused the change ourselves                 | free     | clause 9.1  | by us              |
        | our service fell short                         | rejected | the default | of us              |
        | we see already that we will not keep that date | rejected | the default | with us            |
        | a complaint of the customer is open            | rejected | the default | he says so         |
        | the customer is irritated                      | rejected | the default | he shows it        |
        | the customer complains in public               | rejected | the default | everybody sees it  |
        | the customer has taken a lawyer                | rejected | the default | his lawyer says so |
        | we answered 1 day late                         | rejected | the default | he had to wait     |

    Scenario: A day late with an answer is late
      Given we answered 1 day late
      When the customer cancels the order on 23 April 2027 15:00
      Then the request is rejected
      And this follows from the default
      And the sales manager answers at last by 23 April 2027 23:59

    Scenario Outline: Nothing did
      Given <fact>
      When the customer cancels the order on 23 April 2027 15:00
      Then the request is rejected
      And this follows from the default
      And there is no need to name one person who answers for the case
      And there is no need to answer the complaint
      And there is no need to answer the customer who waited
      And there is no need to tell the customer who decides and when
      And there is no need to tell the customer that we are late
      And there is no need to inspect the defect

      Examples:
        | fact                                      | note            |
        | the customer asked for the change himself | his own wish    |
        | our service was as it should be           | we did well     |
        | we expect to keep that date               | so far          |
        | no complaint of the customer is open      | he is content   |
        | the customer is calm                      | he is calm      |
        | we answered 0 days late                   | on the last day |
        | we are 0 days late                        | on the day      |

    Scenario Outline: The account team of a key customer knows of it, and only then
      Given <relationship>
      And <complaint>
      When the customer cancels the order on 23 April 2027 15:00
      Then the request is rejected
      And this follows from the default
      And there is no need to brief the customer's account team

      Examples:
        | relationship                   | complaint                            | note                      |
        | the customer is a regular one  | a complaint of the customer is open  | he has no team of his own |
        | the customer is new to us      | a complaint of the customer is open  | nor has he                |
        | the customer is a key customer | no complaint of the customer is open | there is nothing to know  |

  Rule: A delay is explained once

    Background:
      Given our terms were signed
      And delivery is promised for 30 April 2027
      And the promised date is a target

    Scenario Outline: Who has heard it need not hear it again
      Given <late>
      And <heard>
      When the customer cancels the order on 8 May 2027 09:00
      Then the request is rejected
      And this follows from the default
      And there is no need to tell the customer that we are late

      Examples:
        | late                                                          | heard                                          | note                      |
        | we saw on 16 April 2027 15:30 that we will not keep that date | the customer heard it from us on 17 April 2027 | the day after             |
        | we see already that we will not keep that date                | the customer heard it from us on 17 April 2027 | we told him               |
        | we are 8 days late                                            | we told the customer so ourselves              | we called first           |
        | we are 0 days late                                            | the customer had to call us about it           | there was nothing to tell |

    Scenario: One day is late, and the clock runs from what we saw
      Given we are 1 day late
      And we saw it on 30 April 2027 08:00
      And the customer had to call us about it
      When the customer cancels the order on 1 May 2027 09:00
      Then the request is rejected
      And this follows from the default
      And the order desk explains the delay by 30 April 2027 08:00

    Scenario: What we saw in time is no delay
      Given we are 0 days late
      And we saw it on 30 April 2027 08:00
      And the customer had to call us about it
      When the customer cancels the order on 30 April 2027 09:00
      Then the request is rejected
      And this follows from the default
      And there is no need to tell the customer that we are late

    Scenario: If we do not know when we saw it, at once
      Given we are 1 day late
      And the customer had to call us about it
      When the customer cancels the order on 1 May 2027 09:00
      Then the request is rejected
      And this follows from the default
      And the order desk explains the delay by 1 May 2027 09:00

  Rule: It is owed under whatever terms

    Scenario: Everything that can be wrong is wrong, and our terms never came into the order
      Given our terms were not handed over
      And the customer is a key customer
      And a complaint of the customer is open
      And we answered 3 days late
      And we saw on 22 April 2027 10:00 that we will not keep that date
      When the customer cancels the order on 23 April 2027 15:00
      Then the request is rejected
      And this follows from the default
      And the order desk names one person who answers for it by 23 April 2027 23:59
      And the sales manager briefs the account team by 23 April 2027 23:59
      And the service desk gets back on the complaint by 28 April 2027 17:00
      And the sales manager answers at last by 23 April 2027 23:59
      And the order desk explains the delay by 22 April 2027 10:00
      And the order desk confirms this in writing by 25 April 2027 17:00
      And the order desk offers an alternative by 25 April 2027 17:00
