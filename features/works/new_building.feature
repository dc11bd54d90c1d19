# policies/works/new_building.yaml
Feature: No second thoughts about a new building

  A consumer who gives us works at the kitchen table may withdraw within 14 days. Article 6:230h: that does not hold for new
  buildings and large conversions; those can only be ended.

  Background:
    Given Mevrouw De Wit, a consumer
    And a contract for works of € 18,000.00, concluded on 1 March 2027 on our signed terms
    And the order was made at the customer's door
    And we told the customer of the right to withdraw before the order
    And the works have not been planned yet

  Rule: What is built decides

    @verify_with_counsel
    Scenario Outline: A renovation or a new building
      Given <work>
      When the customer withdraws from the order on 10 March 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | work                                       | verdict  | provision    | note           |
        | it is a renovation                         | free     | BW 6:230o(1) | a renovation   |
        | it is a new building or a large conversion | rejected | BW 6:230h(2) | a new building |

    Scenario: Ending it is still possible
      Given it is a new building or a large conversion
      When the customer ends the works on 10 March 2027 10:00
      Then the request is free
      And this follows from clause 7.1
