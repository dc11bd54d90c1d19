# policies/webshop/changes.yaml
@pin
Feature: Changing an order, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 6.1: Until it leaves, another address is free

    Scenario Outline: Clause 6.1: Until it leaves, another address is free
      Given the order has not been planned yet
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 6.1, which counts as <counts as>

      Examples:
        | request received  | verdict | counts as | note                               |
        | 10 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.2: Once it is on its way, another address costs the detour

    Scenario Outline: Clause 6.2: Once it is on its way, another address costs the detour
      Given the order has been shipped
      When the customer asks on <request received> for a lower price
      Then the change is <verdict>
      And this follows from clause 6.9

      Examples:
        | request received  | verdict  | note                                     |
        | 10 May 2027 10:00 | rejected | what changes: address → address or price |

    Scenario Outline: Clause 6.2: Once it is on its way, another address costs the detour (2)
      Given an order of <order value>
      And the order has been shipped
      And <deposit paid> was paid in advance
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 6.2
      And <kept> of the deposit is forfeited

      Examples:
        | order value | deposit paid | request received  | verdict | total   | back     | kept   | note                                        |
        | € 400.00    | € 1,000.00   | 10 May 2027 10:00 | paid    | € 17.50 | € 582.50 | € 0.00 | redirecting the van: taken from the deposit |

  Rule: Clause 6.3: Another name, or a card with a gift, is free until it leaves

    Scenario Outline: Clause 6.3: Another name, or a card with a gift, is free until it leaves
      Given the order has not been planned yet
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 6.3, which counts as <counts as>

      Examples:
        | request received  | verdict | counts as | note                               |
        | 10 May 2027 10:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 6.5: Once it is packed, repacking comes on top

    Scenario Outline: Clause 6.5: Once it is packed, repacking comes on top
      Given an order of <order value>
      And the order is ready
      And <deposit paid> was paid in advance
      When the customer asks on <request received> for <value of what is added> of extra work
      Then the change is <verdict>
      And the customer pays <total>
      And <back> is refunded
      And this follows from clause 6.5
      And <kept> of the deposit is forfeited

      Examples:
        | order value | deposit paid | request received  | value of what is added | verdict | total   | back     | kept   | note                              |
        | € 400.00    | € 1,000.00   | 1 June 2027 10:00 | € 5.00                 | paid    | € 14.50 | € 585.50 | € 0.00 | repacking: taken from the deposit |

  Rule: Clause 6.6: What is being made for you can't become another piece

    Scenario Outline: Clause 6.6: What is being made for you can't become another piece
      Given the order is ready
      And a part of the order was made to measure
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 6.6, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 10 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 6.7: More of it may come along until the van leaves

    Scenario Outline: Clause 6.7: More of it may come along until the van leaves
      Given an order of <order value>
      And the order is ready
      And in all the customer has paid <paid so far>
      And <deposit paid> was paid in advance
      When the customer asks on <request received> to add what costs <value of what is added> today
      Then the change is <verdict>
      And the customer pays <value of what is added>
      And <back> is refunded
      And this follows from clause 6.7
      And <kept> of the deposit is forfeited

      Examples:
        | order value | paid so far | deposit paid | request received  | value of what is added | verdict | back    | kept   | note                                  |
        | € 800.00    | € 1,000.00  | € 100.00     | 10 May 2027 10:00 | € 120.00               | paid    | € 80.00 | € 0.00 | what is added: taken from the deposit |

  Rule: Clause 6.8: What has left is no longer changed, but can be sent back

    Scenario Outline: Clause 6.8: What has left is no longer changed, but can be sent back
      Given the order has been delivered
      When the customer asks on <request received> to change the quantity
      Then the change is <verdict>
      And this follows from clause 6.8, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 10 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 6.10: What we can't do we say at once

    Scenario Outline: Clause 6.10: What we can't do we say at once
      Given the order has been shipped
      And the offer was valid until <offer valid until>
      And the change cannot be made
      When the customer asks on <request received> for the price of the offer
      Then the change is <verdict>
      And this follows from clause 8.1

      Examples:
        | offer valid until | request received   | verdict | note                                     |
        | 4 March 2027      | 3 March 2027 10:12 | free    | what changes: address → address or price |

    Scenario Outline: Clause 6.10: What we can't do we say at once (2)
      Given the order has not been planned yet
      And the change cannot be made
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 6.10, which counts as <counts as>

      Examples:
        | request received  | verdict  | counts as | note                               |
        | 10 May 2027 10:00 | rejected | terms     | counted as guideline, not as terms |
