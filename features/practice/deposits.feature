# policies/practice/deposits.yaml
Feature: When we ask for a deposit

  Guideline G29: on a change before the planning we ask for a deposit where we have spent already, or where the customer is
  new or a risk: 30 % of the order value, of a risk 50 %, and never more. What was agreed already is not asked again.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: Where we spend first, or do not know who pays

    Background:
      Given an order of € 10,000.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And we caused the change ourselves
      And the order has not been planned yet

    Scenario Outline: Who is asked
      Given no deposit was agreed
      And <risk>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is free
      And this follows from clause 9.1
      And the order desk asks for a deposit by 10 March 2027 17:00

      Examples:
        | risk                                   | note                        |
        | the customer is new to us              | we do not know yet who pays |
        | the credit risk is high                | we fear that nobody does    |
        | we spent € 0.01 on preparing the order | we spend before we deliver  |

    Scenario Outline: Who is not
      Given no deposit was agreed
      And <relationship>
      And <risk>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is free
      And this follows from clause 9.1
      And there is no need to ask for a deposit

      Examples:
        | relationship                   | risk                                   | note              |
        | the customer is a regular one  | the credit risk is low                 | we know him       |
        | the customer is a key customer | the credit risk is low                 | very well         |
        | the customer is a regular one  | we spent € 0.00 on preparing the order | nothing was spent |

    Scenario Outline: What is short of it is asked, of a risk up to half
      Given a deposit of <agreed> was agreed
      And <risk>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is free
      And this follows from clause 9.1
      And the order desk asks for a deposit by 10 March 2027 17:00

      Examples:
        | agreed     | risk                      | note                 |
        | € 2,999.99 | the customer is new to us | a cent short of 30 % |
        | € 4,999.99 | the credit risk is high   | a cent short of 50 % |

    Scenario Outline: What was agreed is not asked again
      Given a deposit of <agreed> was agreed
      And the customer is new to us
      And <risk>
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is free
      And this follows from clause 9.1
      And there is no need to ask for a deposit

      Examples:
        | agreed     | risk                    | note                |
        | € 3,000.00 | the credit risk is low  | 30 % of € 10,000.00 |
        | € 5,000.00 | the credit risk is high | 50 % of € 10,000.00 |

    Scenario: Another article is a change as well
      Given no deposit was agreed
      And the customer is new to us
      When the customer asks on 8 March 2027 14:00 to swap one article for another
      Then the request is free
      And this follows from clause 9.1
      And the order desk asks for a deposit by 10 March 2027 17:00

    Scenario: Who ends the order is asked nothing
      Given no deposit was agreed
      And the customer is new to us
      When the customer cancels the order on 8 March 2027 14:00
      Then the request is free
      And this follows from clause 9.1
      And there is no need to ask for a deposit

    Scenario: Nor is who reports a defect
      Given no deposit was agreed
      And the customer is new to us
      When the customer reports a defect on 8 March 2027 14:00
      Then the request is free
      And this follows from clause 9.1
      And there is no need to ask for a deposit

  Rule: On a change that is made, before the planning

    Scenario: On a quotation
      Given a quotation of € 10,000.00
      And we caused the change ourselves
      And no deposit was agreed
      And the customer is new to us
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is free
      And this follows from clause 9.1
      And the order desk asks for a deposit by 10 March 2027 17:00

    Scenario: Not any more once it has been planned
      Given an order of € 10,000.00, concluded on 4 January 2027 on our signed terms
      And the order has been planned
      And we caused the change ourselves
      And no deposit was agreed
      And the customer is new to us
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is free
      And this follows from clause 9.1
      And there is no need to ask for a deposit

    Scenario: Not on a change that is not made
      Given an order of € 10,000.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And the order has not been planned yet
      And no deposit was agreed
      And the customer is new to us
      When the customer asks on 8 March 2027 14:00 to change the design
      Then the request is rejected
      And this rests on clause 2.1
      And there is no need to ask for a deposit

    Scenario: On extra work that is paid for
      Given a contract for works of € 10,000.00, concluded on 4 January 2027 on our signed terms
      And the works have not been planned yet
      And we told the customer in time that it would cost more
      And no deposit was agreed
      And the customer is new to us
      When the customer asks on 8 March 2027 14:00 for € 400.00 of extra work
      Then the request is paid
      And this follows from BW 7:752(1)
      And the order desk asks for a deposit by 10 March 2027 17:00
