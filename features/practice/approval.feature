# policies/practice/approval.yaml
Feature: Who is heard, and how

  Clause 2.3: "We change an order for the person who decides at the customer." Clause 2.4: "A request by word of mouth
  counts once it is confirmed in writing." A complaint needs no form.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027
    And the order is a sale of goods
    And our terms were signed
    And the quotation was signed

  Rule: Who advises does not decide

    Scenario: Only advises
      Given the person who asks only advises
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the word of the person who decides at the customer
      And this follows from clause 2.3, the exception to clause 2.1
      And this follows from clause 2.3, the exception to BW 6:217
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the order desk asks the person who decides by 1 March 2027 23:59

    Scenario Outline: Then we can go on
      Given <asker>
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on clause 2.1

      Examples:
        | asker                                                    | note                     |
        | the person who asks decides                              | the right person         |
        | the person who asks only advises, but who decides agrees | the decision was fetched |

  Rule: A request by word of mouth is confirmed first

    Scenario: A call that nobody confirmed
      Given the request came by telephone and was never confirmed
      When the customer cancels the order on 1 March 2027 10:00
      Then we wait until we have the customer's written confirmation of the request
      And this follows from clause 2.4, the exception to clause 2.1
      And this follows from clause 2.4, the exception to BW 6:217
      And the order desk asks for the evidence by 1 March 2027 23:59
      And the order desk confirms this in writing by 1 March 2027 23:59

    Scenario: A call that was confirmed
      Given the request came by telephone and was confirmed in writing
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on clause 2.1

    Scenario: A complaint needs no form
      Given the request came by telephone and was never confirmed
      When the customer reports a defect on 1 March 2027 10:00
      Then the request is free
      And this follows from clause 9.5
