# policies/services/rejected_changes.yaml
Feature: The price of an offer

  Clause 6.10 of our terms: "While an offer runs, its price is yours, also for an assignment that you gave us
  before." Clause 7.5: "Hours that you ask after the last day of an offer have the rate of that day."

  Background:
    Given Vecht Logistiek, a business customer since 1 March 2019
    And a project of € 12,000.00, agreed on 11 January 2027 on our signed terms
    And the customer accepted the offer on 11 January 2027
    And the offer ran until 30 April 2027

  Scenario Outline: The last day of the offer
    Given <stage>
    When <ask>
    Then the change is <verdict>
    And this follows from <provision>

    Examples:
      | stage                              | ask                                                                               | verdict  | provision   | note                       |
      | the days have been planned         | the customer asks on 30 April 2027 23:59 for more hours at the price of the offer | free     | clause 6.2  | it still runs              |
      | the days have been planned         | the customer asks on 1 May 2027 00:00 for more hours at the price of the offer    | rejected | clause 7.5  | it is over                 |
      | the days have not been planned yet | the customer asks on 30 April 2027 23:59 for more hours at the price of the offer | free     | clause 6.1  | it still runs              |
      | the days have not been planned yet | the customer asks on 1 May 2027 00:00 for more hours at the price of the offer    | rejected | clause 7.5  | it is over                 |
      | the days have been planned         | the customer asks on 1 May 2027 00:00 for more hours                              | free     | clause 6.2  | at the rate of today       |
      | the days have been planned         | the customer asks on 30 April 2027 23:59 for the price of the offer               | free     | clause 6.10 | the price is for everybody |
      | the days have been planned         | the customer asks on 1 May 2027 00:00 for the price of the offer                  | rejected | clause 7.2  | a deal is a deal           |
      | the days have been planned         | the customer asks on 30 April 2027 23:59 for a lower price                        | rejected | clause 7.2  | not the price of the offer |
      | the draft is ready                 | the customer asks on 30 April 2027 23:59 for the price of the offer               | free     | clause 6.10 | until the work is finished |
      | the draft is ready                 | the customer asks on 1 May 2027 00:00 for more hours at the price of the offer    | rejected | clause 7.5  | it is over                 |
      | the work has been handed over      | the customer asks on 30 April 2027 23:59 for the price of the offer               | rejected | clause 7.3  | the work is finished       |
      | the work has been handed over      | the customer asks on 1 May 2027 00:00 for more hours at the price of the offer    | rejected | clause 7.3  | the work is finished       |
