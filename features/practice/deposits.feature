# policies/practice/deposits.yaml
Feature: When we ask for a deposit

  Guideline G29: on a change before the planning we ask for a deposit where we have spent already, or where the customer is
  new or a risk: 30 % of the order value, of a risk 50 %, and never more. What was agreed already is not asked again.

  Background:
    Given an order of € 10,000.00, concluded on 4 January 2027 on our signed terms
    And Vecht Interiors, a business customer since 1 March 2019
    And we caused the change ourselves
    And the order has not been planned yet

  Scenario Outline: Where we spend first, or do not know who pays
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
