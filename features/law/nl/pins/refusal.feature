# policies/law/nl/refusal.yaml
@pin
Feature: When the customer does not take delivery, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 6:63: Who refuses delivery pays what that costs

    Scenario Outline: BW 6:63: Who refuses delivery pays what that costs
      Given the order is ready
      And the customer expressly rejected our terms
      And the order is a sale of goods
      And we expressly rejected the customer's terms
      When nobody is there on <request received> to receive the goods
      Then we wait until we have <waarop wij wachten>
      And this follows from BW 6:225(1)

      Examples:
        | request received   | waarop wij wachten                                 | note                                                                    |
        | 3 March 2027 10:12 | one set of terms that both of us accept in writing | terms in force: theirs or none → theirs, none or unresolved, and 2 more |
