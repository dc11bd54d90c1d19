# policies/hospitality/changes.yaml
@pin
Feature: Changing a reservation, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 4.1: Once the kitchen has bought for you, a wish costs what it costs us

    Scenario Outline: Clause 4.1: Once the kitchen has bought for you, a wish costs what it costs us
      Given an order of <order value>
      And the materials have been bought
      And all we have is our own confirmation
      And our terms were handed over
      And a deposit of <deposit paid> was paid on <date the deposit was paid>
      And in all the customer has paid <paid so far>
      And the change costs us <what the change costs us>
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And <back> is refunded
      And this follows from clause 4.1
      And <kept> of the deposit is forfeited

      Examples:
        | order value | deposit paid | date the deposit was paid | paid so far | what the change costs us | request received     | verdict | back       | kept   | note                                           |
        | € 8,000.00  | € 2,400.00   | 15 September 2026         | € 10,000.00 | € 150.00                 | 1 October 2027 10:00 | paid    | € 1,850.00 | € 0.00 | what the wish costs us: taken from the deposit |

  Rule: Clause 4.2: Until the start somebody else may come in your place

    Scenario Outline: Clause 4.2: Until the start somebody else may come in your place
      Given the event begins on <start of the event>
      And all we have is our own confirmation
      And our terms were handed over
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 4.2, which counts as terms

      Examples:
        | start of the event    | request received      | verdict  | note                               |
        | 16 October 2027 12:00 | 16 July 2027 10:00    | free     | counted as guideline, not as terms |
        | 16 October 2027 19:00 | 16 October 2027 19:01 | rejected | counted as guideline, not as terms |

  Rule: Clause 4.4: A room or a table moves for nothing until 24 hours before

    Scenario Outline: Clause 4.4: A room or a table moves for nothing until 24 hours before
      Given the event begins on <start of the event>
      And all we have is our own confirmation
      And our terms were handed over
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And a table was reserved
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.4, which counts as <counts as>

      Examples:
        | start of the event    | order value | number of persons | order concluded  | request received   | verdict | counts as | note                               |
        | 16 October 2027 12:00 | € 8,000.00  | 9                 | 1 September 2026 | 16 July 2027 00:00 | free    | terms     | counted as guideline, not as terms |

  Rule: Clause 4.5: After that the date stands

    Scenario Outline: Clause 4.5: After that the date stands
      Given the event begins on <start of the event>
      And all we have is our own confirmation
      And our terms were handed over
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And a hotel room was reserved
      When the customer asks on <request received> to move the delivery date
      Then the change is <verdict>
      And this follows from clause 4.5, which counts as <counts as>

      Examples:
        | start of the event    | order value | number of persons | order concluded  | request received      | verdict  | counts as | note                               |
        | 16 October 2027 15:00 | € 285.00    | 2                 | 1 September 2026 | 15 October 2027 15:02 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 4.6: We do not promise what we have no room for

    Scenario Outline: Clause 4.6: We do not promise what we have no room for
      Given the event begins on <start of the event>
      And all we have is our own confirmation
      And our terms were handed over
      And the change cannot be made
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 4.6, which counts as <counts as>

      Examples:
        | start of the event    | order value | number of persons | order concluded  | request received     | verdict  | counts as | note                               |
        | 16 October 2027 12:00 | € 8,000.00  | 40                | 1 September 2026 | 1 October 2027 10:00 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 4.7: The price stands

    Scenario Outline: Clause 4.7: The price stands
      Given all we have is our own confirmation
      And our terms were handed over
      When the customer asks on <request received> for a lower price
      Then the change is <verdict>
      And this follows from clause 4.7, which counts as <counts as>

      Examples:
        | request received    | verdict  | counts as | note                               |
        | 31 March 2027 23:59 | rejected | terms     | counted as guideline, not as terms |

  Rule: Clause 4.8: A diet or an allergy never costs anything

    Scenario Outline: Clause 4.8: A diet or an allergy never costs anything
      Given the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And the wish is for an allergy
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And this follows from clause 4.2

      Examples:
        | start of the event  | request received | verdict  | note                                                   |
        | 30 April 2027 10:12 | 1 May 2027 10:12 | rejected | what changes: specification → specification or address |

  Rule: Asked for, and there is no room for it

    Scenario Outline: Asked for, and there is no room for it
      Given a quotation of <order value>
      And the change cannot be made
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And this follows from guideline G30

      Examples:
        | order value | value of what is cancelled | request received   | verdict | note                                                     |
        | € 12,500.00 | € 4,000.00                 | 3 March 2027 10:12 | free    | kind of request: change → change or partial cancellation |
