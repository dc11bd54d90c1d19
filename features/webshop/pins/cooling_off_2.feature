# policies/webshop/cooling_off.yaml
@pin
Feature: Our own time to send back, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Consumer sends back

    Scenario Outline: Consumer sends back
      Given the order was concluded on <order concluded>
      And the order is one for works
      And it was delivered on <delivered>
      When the customer withdraws from the order on <request received>
      Then the request is <verdict>
      And this follows from BW 6:230o

      Examples:
        | order concluded | delivered   | request received  | verdict  | note                                         |
        | 3 May 2027      | 10 May 2027 | 20 May 2027 10:00 | rejected | without the condition: of goods at hand: yes |
