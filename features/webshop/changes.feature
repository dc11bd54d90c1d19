# policies/webshop/changes.yaml
Feature: Changing what was ordered

  Clauses 6.1 to 6.3: "Until it leaves, another address or name is free; once it is in the van, another address costs
  € 17.50." Clauses 6.4 to 6.6: "Until it is packed you swap for the difference in price; once it is packed, € 9.50
  for repacking comes on top; what is being made to your wishes stays as it is." Clause 6.7: "More of it may come
  along until it leaves." Clause 6.8: "What has left is no longer changed." Clause 6.9: "The price stands."
  Clause 6.10: "What we can't do we say at once."

  Background:
    Given Sanne Bakker, a consumer
    And an order of € 400.00, concluded on 3 May 2027

  Rule: Where it goes, and to whom

    Scenario Outline: Another address
      Given it comes from stock
      And <stage>
      When the customer asks on 10 May 2027 10:00 to deliver to another address
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                        | verdict  | charge  | provision  | note                     |
        | it stands packed             | free     | € 0.00  | clause 6.1 | it has not left          |
        | it is in the van             | paid     | € 17.50 | clause 6.2 | a detour                 |
        | the order has been delivered | rejected | € 0.00  | clause 6.8 | nothing left to redirect |

    Scenario Outline: A detour that was never named costs nothing, and one that can't be made is not made
      Given it comes from stock
      And it is in the van
      And <what>
      When the customer asks on 10 May 2027 10:00 to deliver to another address
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | what                                        | verdict  | charge  | provision    | note                        |
        | these costs were named before the order     | paid     | € 17.50 | clause 6.2   | the customer knew the price |
        | these costs were not named before the order | free     | € 0.00  | BW 6:230n(3) | the customer did not        |
        | the change cannot be made                   | rejected | € 0.00  | clause 6.10  | too far off the route       |

    Scenario Outline: A present for somebody else
      Given it comes from stock
      And <stage>
      When the customer asks on 10 May 2027 10:00 to put another name on it
      Then the change is <verdict>
      And this follows from <provision>

      Examples:
        | stage            | verdict  | provision  | note         |
        | it stands packed | free     | clause 6.3 | not sent yet |
        | it is in the van | rejected | clause 6.8 | sent         |

    Scenario Outline: An address or a name that can't be done is not promised
      Given it comes from stock
      And the change cannot be made
      And <stage>
      When <request>
      Then the change is rejected
      And this follows from clause 6.10
      And the order desk offers an alternative by 12 May 2027 17:00

      Examples:
        | stage                      | request                                                              | note                      |
        | it has not been picked yet | the customer asks on 10 May 2027 10:00 to deliver to another address | off our routes            |
        | it stands packed           | the customer asks on 10 May 2027 10:00 to deliver to another address | the same, to the last day |
        | it stands packed           | the customer asks on 10 May 2027 10:00 to put another name on it     | no room on the label      |

  Rule: Another model, or another fabric

    Scenario Outline: Packed or not packed
      Given it comes from stock
      And <stage>
      When the customer asks on 10 May 2027 10:00 to swap it for one that costs <more> more
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                      | more    | verdict  | charge  | provision  | note                 |
        | it has not been picked yet | € 0.00  | free     | € 0.00  | clause 6.4 | as dear as the first |
        | it has not been picked yet | € 60.00 | paid     | € 60.00 | clause 6.4 | the difference       |
        | it stands packed           | € 60.00 | paid     | € 69.50 | clause 6.5 | and repacking        |
        | it stands packed           | € 0.00  | paid     | € 9.50  | clause 6.5 | only repacking       |
        | it is in the van           | € 60.00 | rejected | € 0.00  | clause 6.8 | it has left          |

    Scenario: The difference and the repacking are two lines
      Given it comes from stock
      And it stands packed
      When the customer asks on 10 May 2027 10:00 to swap it for one that costs € 60.00 more
      Then € 9.50 of it is for repacking
      And this follows from clause 6.5
      And the order desk first tells the customer the price, by 10 May 2027 10:00
      And the order desk confirms the new order by 10 May 2027 23:59

    Scenario Outline: What is being made to measure stays as it is
      Given it is made to the customer's own wishes
      And <stage>
      When the customer asks on 10 May 2027 10:00 for a fabric that costs € 45.00 more
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage                           | verdict  | charge  | provision  | note                    |
        | the wood for it has been bought | paid     | € 45.00 | clause 6.4 | nothing was cut yet     |
        | it is being made                | rejected | € 0.00  | clause 6.6 | the fabric has been cut |
        | it stands packed                | rejected | € 0.00  | clause 6.6 | finished                |

    Scenario: A fabric that we do not have
      Given it comes from stock
      And the change cannot be made
      And it has not been picked yet
      When the customer asks on 10 May 2027 10:00 for a fabric that costs € 45.00 more
      Then the change is rejected
      And this follows from clause 6.10
      And the order desk offers an alternative by 12 May 2027 17:00

  Rule: More of it, and for less

    Scenario Outline: Two more chairs
      Given it comes from stock
      And <stage>
      When the customer asks on 10 May 2027 10:00 to add what costs € 120.00 today
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | stage            | verdict  | charge   | provision  | note            |
        | it stands packed | paid     | € 120.00 | clause 6.7 | they come along |
        | it is in the van | rejected | € 0.00   | clause 6.8 | a new order     |

    Scenario: A deal is a deal
      Given it comes from stock
      And it stands packed
      When the customer asks on 10 May 2027 10:00 for a lower price
      Then the change is rejected
      And this follows from clause 6.9
