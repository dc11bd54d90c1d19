# policies/webshop/changes.yaml
Feature: Swapping, and chairs that were put together from options

  Clause 6.4: "Until it is packed you swap for the difference in price." Clause 6.5: "Once it is packed, repacking for
  € 9.50 comes on top." Clause 6.6: "What is being made to your wishes stays as it is." Clause 6.8: "What has left is no
  longer changed." Guideline G35: who swaps for something cheaper gets the difference back. A chair that was put together
  from standard options is no chair made to the customer's wishes: it can still become another one.

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 3 May 2027

  Rule: For something cheaper

    Scenario Outline: The difference goes back, and repacking stays due
      Given <made>
      And <stage>
      When the customer asks on 10 May 2027 10:00 to swap it for one that costs <less> less
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>
      And the administration refunds the difference by 24 May 2027 10:00

      Examples:
        | made                                      | stage            | less    | verdict | charge | provision  | note                       |
        | it comes from stock                       | it stands packed | € 40.00 | paid    | € 9.50 | clause 6.5 | repacking costs the same   |
        | it comes from stock                       | it stands packed | € 0.01  | paid    | € 9.50 | clause 6.5 | a cent is refunded as well |
        | it was put together from standard options | it is being made | € 40.00 | free    | € 0.00 | clause 6.4 | it is not packed yet       |

    Scenario Outline: Where nothing is swapped for less, nothing goes back
      Given <made>
      And <stage>
      And <can>
      When the customer asks on 10 May 2027 10:00 to swap it for one that costs <less> less
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>
      And there is no need to refund the difference in price

      Examples:
        | made                                    | stage            | can                       | less    | verdict  | charge | provision   | note                    |
        | it comes from stock                     | it stands packed | the change can be made    | € 0.00  | paid     | € 9.50 | clause 6.5  | it costs the same       |
        | it comes from stock                     | it stands packed | the change cannot be made | € 40.00 | rejected | € 0.00 | clause 6.10 | we do not have it       |
        | it comes from stock                     | it is in the van | the change can be made    | € 40.00 | rejected | € 0.00 | clause 6.8  | it has left             |
        | it is made to the customer's own wishes | it is being made | the change can be made    | € 40.00 | rejected | € 0.00 | clause 6.6  | the fabric has been cut |

  Rule: Put together from options

    Scenario Outline: Until it leaves it is changed like any other
      Given it was put together from standard options
      And <stage>
      When <ask>
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>
      And there is no need to tell the customer how to send it back

      Examples:
        | stage                      | ask                                                                         | verdict  | charge  | provision  | note                     |
        | it is being made           | the customer asks on 10 May 2027 10:00 for a fabric that costs € 45.00 more | paid     | € 45.00 | clause 6.4 | options can be exchanged |
        | it stands packed           | the customer asks on 10 May 2027 10:00 for a fabric that costs € 45.00 more | paid     | € 54.50 | clause 6.5 | and repacking            |
        | the order has been planned | the customer asks on 10 May 2027 10:00 to deliver to another address        | free     | € 0.00  | clause 6.1 | it has not left          |
        | it stands packed           | the customer asks on 10 May 2027 10:00 to put another name on it            | free     | € 0.00  | clause 6.3 | it has not left          |
        | it arrived on 6 May 2027   | the customer asks on 10 May 2027 10:00 for a fabric that costs € 45.00 more | rejected | € 0.00  | clause 6.8 | it is no longer with us  |
        | it arrived on 6 May 2027   | the customer asks on 10 May 2027 10:00 to deliver to another address        | rejected | € 0.00  | clause 6.8 | nothing left to deliver  |
        | it arrived on 6 May 2027   | the customer asks on 10 May 2027 10:00 to move the delivery date            | rejected | € 0.00  | clause 6.8 | that day has passed      |

  Rule: Made to the customer's own wishes

    Scenario: It may still go to another address
      Given it is made to the customer's own wishes
      And it is in the van
      When the customer asks on 10 May 2027 10:00 to deliver to another address
      Then the change is paid
      And the customer pays € 17.50
      And this follows from clause 6.2

  Rule: More of it

    Scenario: Two more chairs that we do not have
      Given it comes from stock
      And it stands packed
      And the change cannot be made
      When the customer asks on 10 May 2027 10:00 to add what costs € 120.00 today
      Then the change is rejected
      And this follows from clause 6.10
      And the order desk offers an alternative by 12 May 2027 17:00
