# policies/hospitality/stays.yaml
@pin
Feature: Arriving late, leaving early, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: The guest comes later that day

    Scenario Outline: The guest comes later that day
      Given the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And a deposit of <deposit agreed> was agreed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And it is for the same day
      When the customer asks on <request received> to change the design
      Then the change is <verdict>
      And this follows from clause 7.2

      Examples:
        | start of the event  | deposit agreed | order value | number of persons | order concluded       | request received   | verdict  | note                                                    |
        | 30 April 2027 10:12 | € 0.02         | € 12,500.00 | 20                | 11 January 2027 15:00 | 3 March 2027 10:12 | rejected | without the condition: what changes is date, and 1 more |
