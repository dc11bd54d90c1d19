# policies/practice/keeping_in_touch.yaml
Feature: The customer hears it from us first

  Guideline G18, the golden rule: as soon as we see that we will not keep a promise, the customer hears it from us, with the
  cause, whose doing it is and the solution (or the question what would help). The clock runs from the moment we see it, and
  not from the day on which it was due.

  Guideline G25: one person answers for what went wrong; the account team of a key customer knows of it. Guidelines G26 to
  G28: who waits hears who decides, a complaint is answered within two working days, and a late reply goes a step up.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And the order is a sale of goods
    And delivery is promised for 30 April 2027
    And the promised date is a target
    And the order is in production

  Rule: From the moment we see it

    Scenario Outline: Before, on and after the promised day
      Given we saw on <seen> that we will not keep that date
      When the customer cancels the order on 8 May 2027 09:00
      Then the request is rejected
      And this rests on clause 2.1
      And the order desk explains the delay by <due>

      Examples:
        | seen                | due                 | note              |
        | 16 April 2027 15:30 | 16 April 2027 15:30 | two weeks before  |
        | 30 April 2027 23:59 | 30 April 2027 23:59 | on the day itself |
        | 3 May 2027 08:15    | 3 May 2027 08:15    | after it          |

    Scenario: We do not know when we saw it
      Given we see already that we will not keep that date
      When the customer cancels the order on 20 April 2027 09:00
      Then the request is rejected
      And this rests on clause 2.1
      And the order desk explains the delay by 20 April 2027 09:00

    Scenario: The customer had to call
      Given we are 5 days late
      And we saw it on 1 May 2027 08:00
      And the customer had to call us about it
      When the customer cancels the order on 5 May 2027 09:00
      Then the request is rejected
      And this rests on clause 2.1
      And the order desk explains the delay by 1 May 2027 08:00

  Rule: One person, and an answer in time

    Scenario: A complaint of a key customer
      Given a complaint of the customer is open
      And the customer is a key customer
      When the customer cancels the order on 23 April 2027 15:00
      Then the request is rejected
      And this rests on clause 2.1
      And the order desk names one person who answers for it by 23 April 2027 23:59
      And the sales manager briefs the account team by 23 April 2027 23:59
      And the service desk gets back on the complaint by 28 April 2027 17:00

    Scenario: We let the customer wait
      Given we answered 3 days late
      When the customer cancels the order on 20 April 2027 09:00
      Then the request is rejected
      And this rests on clause 2.1
      And the sales manager answers at last by 20 April 2027 23:59

    Scenario: The customer waits for a decision
      Given there is no room in our planning
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the sales manager must approve it
      And this follows from clause 9.8
      And the order desk tells the customer by 8 March 2027 23:59 who decides
