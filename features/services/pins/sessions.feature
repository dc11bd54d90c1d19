# policies/services/sessions.yaml
@pin
Feature: Workshops and coaching, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 8.4: The later you cancel a coaching session, the more it costs

    Scenario Outline: Clause 8.4: The later you cancel a coaching session, the more it costs
      Given <name of the customer>, a business
      And the event begins on <start of the event>
      And a coaching session of <order value>, agreed on <order concluded> on our signed terms
      When the customer cancels <value of what is cancelled> of the order on <request received>
      Then the request is <verdict>
      And the customer pays <value of what is cancelled>
      And this follows from clause 8.4

      Examples:
        | name of the customer | start of the event | order value | order concluded | value of what is cancelled | request received   | verdict | note                        |
        | Vecht Interiors      | 14 June 2027 09:00 | € 180.00    | 11 January 2027 | € 90.00                    | 13 June 2027 09:01 | paid    | otherwise: 100 % → 100.01 % |

  Rule: Clause 8.5: Who does not come pays the price less what we save

    Scenario Outline: Clause 8.5: Who does not come pays the price less what we save
      Given a workshop of <order value> for <number of persons> participants, agreed on <order concluded> on our signed terms
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And the customer pays <order value>
      And this follows from clause 8.5
      And there is no need to <not needed>

      Examples:
        | order value | number of persons | order concluded | request received   | verdict | not needed                              | note                               |
        | € 2,400.00  | 12                | 11 January 2027 | 14 June 2027 09:45 | paid    | quote the charge and wait for agreement | counted as guideline, not as terms |

  Rule: Clause 8.7: Until the start somebody else may come

    Scenario Outline: Clause 8.7: Until the start somebody else may come
      Given the event begins on 14 June 2027 09:00
      And the quotation was signed
      And our terms were signed
      And the assignment is a workshop for 12 participants
      When the customer asks on <request received> to let another participant come
      Then the change is <verdict>
      And this follows from clause 8.7, which counts as terms

      Examples:
        | request received   | verdict  | note                               |
        | 13 June 2027 00:00 | free     | counted as guideline, not as terms |
        | 14 June 2027 09:02 | rejected | counted as guideline, not as terms |

  Rule: Clause 8.8: Another programme, place or number of talks costs what it costs us

    Scenario Outline: Clause 8.8: Another programme, place or number of talks costs what it costs us
      Given in all the customer has paid <paid so far>
      And the change costs us <what the change costs us>
      And a workshop of <order value> for <number of persons> participants, agreed on <order concluded> on our signed terms
      And an advance of <deposit agreed> was agreed, and <deposit paid> of it was paid
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And <back> is refunded
      And this follows from clause 8.8
      And <kept> of the deposit is forfeited

      Examples:
        | paid so far | what the change costs us | order value | number of persons | order concluded | deposit agreed | deposit paid | request received   | verdict | back       | kept   | note                                             |
        | € 10,000.00 | € 640.00                 | € 2,400.00  | 12                | 11 January 2027 | € 1,000.00     | € 999.99     | 10 June 2027 10:00 | paid    | € 6,960.00 | € 0.00 | what the change costs us: taken from the deposit |

    Scenario Outline: Clause 8.8: Another programme, place or number of talks costs what it costs us (2)
      Given the quotation was signed
      And our terms were signed
      And the change costs us <what the change costs us>
      And the assignment is a workshop for <number of persons> participants
      When the customer asks on <request received> to deliver to another address
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And this follows from clause 8.8, which counts as <counts as>

      Examples:
        | what the change costs us | number of persons | request received   | verdict | counts as | note                               |
        | € 640.00                 | 12                | 10 June 2027 10:00 | paid    | terms     | counted as guideline, not as terms |

  Rule: Clause 8.9: A missed appointment ends nothing

    Scenario Outline: Clause 8.9: A missed appointment ends nothing
      Given the quotation was signed
      And our terms were signed
      When nobody is there on <request received> to receive the goods
      Then the request is <verdict>
      And this follows from clause 8.9, which counts as <counts as>

      Examples:
        | request received   | verdict  | counts as | note                               |
        | 14 June 2027 09:45 | rejected | terms     | counted as guideline, not as terms |
