# policies/manufacturing/promotions.yaml
Feature: The price and the buyer, stage by stage

  Clause 6.11 of our delivery terms: the price stands. Clause 8.1: while an offer runs its price is yours, and a past offer
  is past. Clause 8.2: what is added after an offer has the price of today.

  Clause 6.12: a new customer cannot pass an order on. Guideline G3: a known customer can, for € 250.00.

  Clause 6.10: what is ready stays as it is, and once the order has been shipped nothing changes any more.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
    And delivery is promised for 30 April 2027
    And a deposit of € 2,500.00 was paid on 11 January 2027

  Rule: A lower price is refused at every stage

    Scenario Outline: The price stands, whether there was an offer or not
      Given <stage>
      And the offer ran until 28 February 2027
      When the customer asks on 28 February 2027 09:00 for a lower price
      Then the change is rejected
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                              | provision   | note                            |
        | the order has not been planned yet | clause 6.11 | the offer was not what he asked |
        | the order has been planned         | clause 6.11 | the same                        |
        | the materials have been bought     | clause 6.11 | the same                        |
        | the order is in production         | clause 6.11 | the same                        |
        | the order is ready                 | clause 6.11 | the last stage of this clause   |
        | the order has been shipped         | clause 6.10 | nothing changes any more        |
        | the order has been delivered       | clause 6.10 | the same                        |

    Scenario Outline: There never was an offer
      Given <stage>
      When the customer asks on 28 February 2027 09:00 for the price of the offer
      Then the change is rejected
      And this follows from <provision>

      Examples:
        | stage                              | provision   | note                     |
        | the order has not been planned yet | clause 6.11 | no offer, no price of it |
        | the order is in production         | clause 6.11 | the same                 |
        | the order has been shipped         | clause 6.10 | nothing changes any more |

  Rule: The price of a running offer, until the order leaves

    Scenario Outline: The last day of the offer
      Given <stage>
      And the offer ran until 28 February 2027
      When the customer asks on 28 February 2027 23:59 for the price of the offer
      Then the change is <verdict>
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                              | verdict  | provision   | note                           |
        | the order has not been planned yet | free     | clause 8.1  | the price is for him           |
        | the order has been planned         | free     | clause 8.1  | the same                       |
        | the materials have been bought     | free     | clause 8.1  | the same                       |
        | the order is in production         | free     | clause 8.1  | the same                       |
        | the order is ready                 | free     | clause 8.1  | the price is not made, so free |
        | the order has been shipped         | rejected | clause 6.10 | nothing changes any more       |

    Scenario Outline: The day after
      Given <stage>
      And the offer ran until 28 February 2027
      When the customer asks on 1 March 2027 00:00 for the price of the offer
      Then the change is rejected
      And this follows from <provision>

      Examples:
        | stage                              | provision   | note                          |
        | the order has not been planned yet | clause 8.1  | the offer is past             |
        | the order has been planned         | clause 8.1  | the same                      |
        | the materials have been bought     | clause 8.1  | the same                      |
        | the order is in production         | clause 8.1  | the same                      |
        | the order is ready                 | clause 8.1  | the last stage of this clause |
        | the order has been shipped         | clause 6.10 | nothing changes any more      |

  Rule: More of the same after the offer has the price of today

    Scenario Outline: At the price of the offer we do not add
      Given <stage>
      And the offer ran until 28 February 2027
      When the customer asks on 1 March 2027 09:00 for <share> more at the price of the offer
      Then the change is rejected
      And the customer pays € 0.00
      And this follows from <provision>

      Examples:
        | stage                              | share | provision   | note                          |
        | the order has not been planned yet | 25 %  | clause 8.2  | though changing would be free |
        | the order has been planned         | 25 %  | clause 8.2  | and not for 2 % either        |
        | the order has been planned         | 5 %   | clause 8.2  | nor is a little more a favour |
        | the materials have been bought     | 25 %  | clause 8.2  | and not for 5 % either        |
        | the order is in production         | 25 %  | clause 8.2  | and not for 10 % either       |
        | the order is ready                 | 25 %  | clause 6.10 | it is made                    |
        | the order has been shipped         | 25 %  | clause 6.10 | nothing changes any more      |

    Scenario Outline: Whatever it costs today
      Given the order has been planned
      And the offer ran until 28 February 2027
      And what is added costs <today>, and would have been € 2,800.00 in the offer
      When the customer asks on 1 March 2027 09:00 for 25 % more at the price of the offer
      Then the change is rejected
      And this follows from clause 8.2

      Examples:
        | today      | note                        |
        | € 3,125.00 | more than in the offer      |
        | € 2,800.00 | it has the same price today |

  Rule: Another company in the customer's place

    Scenario Outline: Who passes the order on, and when
      Given <customer>
      And <stage>
      When the customer asks on 8 March 2027 14:00 to pass the order on to another company
      Then the request is <verdict>
      And the customer pays <charge>
      And € 0.00 of the deposit is forfeited
      And this follows from <provision>

      Examples:
        | customer                       | stage                              | verdict  | charge   | provision    | note                            |
        | the customer is new to us      | the order has not been planned yet | rejected | € 0.00   | clause 6.12  | this is whom we looked into     |
        | the customer is new to us      | the materials have been bought     | rejected | € 0.00   | clause 6.12  | the same                        |
        | the customer is new to us      | the order is in production         | rejected | € 0.00   | clause 6.12  | the same                        |
        | the customer is new to us      | the order is ready                 | rejected | € 0.00   | clause 6.12  | the last stage of this clause   |
        | the customer is new to us      | the order has been shipped         | rejected | € 0.00   | clause 6.10  | nothing changes any more        |
        | the customer is a regular one  | the order has not been planned yet | paid     | € 250.00 | guideline G3 | looking into another costs time |
        | the customer is a regular one  | the order has been planned         | paid     | € 250.00 | guideline G3 | the same                        |
        | the customer is a regular one  | the materials have been bought     | paid     | € 250.00 | guideline G3 | the same                        |
        | the customer is a regular one  | the order is in production         | paid     | € 250.00 | guideline G3 | the same                        |
        | the customer is a key customer | the order is ready                 | paid     | € 250.00 | guideline G3 | the last stage of this one      |
        | the customer is a regular one  | the order has been shipped         | rejected | € 0.00   | clause 6.10  | nothing changes any more        |
