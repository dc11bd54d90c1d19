# policies/law/nl/competing_terms.yaml
@pin
Feature: The customer's own terms beside ours, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:225(1): Each turned the other's terms down

    Scenario Outline: BW 6:225(1): Each turned the other's terms down
      Given <name of the customer>, a business
      And the customer expressly rejected our terms
      And the order is a sale of goods
      And we expressly rejected the customer's terms
      When the customer cancels the order on <request received>
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 6:225(1)
      And whose terms apply is not settled

      Examples:
        | name of the customer | request received   | waarop wij wachten                                 | note                                               |
        | Vecht Interiors      | 1 March 2027 10:00 | one set of terms that both of us accept in writing | whose terms apply is not settled → our terms apply |

  Rule: Theirs govern

    Scenario Outline: Theirs govern
      Given the customer expressly rejected our terms
      And we named two sets of terms of our own
      When nobody is there on <request received> to receive the goods
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 6:233, 6:238(2)
      And whose terms apply is not settled

      Examples:
        | request received    | waarop wij wachten                                               | note                                                |
        | 30 April 2027 10:00 | clarity about which of our two sets of terms came with the order | without the condition: two own sets: no, and 1 more |
