# policies/hospitality/stays.yaml
@pin
Feature: Arriving late, leaving early, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: Clause 10.1: After that hour the room may be given away

    Scenario Outline: Clause 10.1: After that hour the room may be given away
      Given the event begins on 16 October 2027 15:00
      And all we have is our own confirmation
      And our terms were handed over
      And a reservation of € 285.00 for 2 persons, made on 1 September 2026
      And a hotel room was reserved
      When the customer says on <request received> that they come later that day
      Then the change is <verdict>
      And this follows from clause 10.1, which counts as terms

      Examples:
        | request received      | verdict  | note                               |
        | 16 October 2027 18:02 | rejected | counted as guideline, not as terms |
        | 16 October 2027 00:00 | free     | counted as guideline, not as terms |

  Rule: Clause 10.2: After that the place may be given away

    Scenario Outline: Clause 10.2: After that the place may be given away
      Given the event begins on 16 October 2027 19:00
      And all we have is our own confirmation
      And our terms were handed over
      And a reservation of € 240.00 for 4 persons, made on 1 September 2026
      And a table was reserved
      When the customer says on <request received> that they come later that day
      Then the change is <verdict>
      And this follows from clause 10.2, which counts as terms

      Examples:
        | request received      | verdict  | note                               |
        | 16 October 2027 19:16 | rejected | counted as guideline, not as terms |
        | 16 October 2027 18:00 | free     | counted as guideline, not as terms |

  Rule: Clause 10.2: A table waits fifteen minutes, a group an hour

    Scenario Outline: Clause 10.2: A table waits fifteen minutes, a group an hour
      Given the event begins on <start of the event>
      And the contract was signed
      And our terms were signed
      And a reservation of <order value> for <number of persons> persons, made on <order concluded>
      And a hotel room was reserved
      When the customer says on <start of the event> that they come later that day
      Then the change is <verdict>
      And this rests on BW 6:234

      Examples:
        | start of the event            | order value | number of persons | order concluded       | verdict  | note                                                   |
        | 30 April 2027 18:00:00.000001 | € 12,500.00 | not applicable    | 11 January 2027 15:00 | rejected | without the condition: a table for fewer than ten: yes |
