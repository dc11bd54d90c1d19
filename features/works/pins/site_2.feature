# policies/works/site.yaml
@pin
Feature: On the site: access, standing still, another client, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 12.2: Who is new to us stays the client

    Scenario Outline: Clause 12.2: Who is new to us stays the client
      Given the customer has never ordered from us
      And the order is in production
      And the contract was signed
      And our terms were signed
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And this follows from clause 12.2

      Examples:
        | request received | verdict  | note                                |
        | 3 May 2027 16:00 | rejected | relationship: prospect or new → new |
