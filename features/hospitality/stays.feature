# policies/hospitality/stays.yaml
Feature: Arriving late, leaving early

  Clause 10.1 of the house's own terms: "A room is kept until 18:00 on the day of arrival. Who tells us by then that he
  comes later, keeps it. Before that hour nobody has stayed away." Clause 10.2: "A table waits fifteen minutes, a group
  an hour." Clause 10.3: "Who leaves a room early pays half of the nights that are left."

  Background:
    Given De Wit Architects, a business customer since 1 March 2019

  Rule: A room is kept until the drop-off hour

    Background:
      Given a reservation of € 285.00 for 2 persons, made on 1 September 2026 under our terms
      And a hotel room was reserved
      And the first night costs € 95.00
      And the services begin on 16 October 2027 15:00

    Scenario Outline: Said in time, the room is kept
      When the customer says on <moment> that they come later that day
      Then the change is <verdict>
      And this follows from clause 10.1

      Examples:
        | moment                | verdict  | note                      |
        | 16 October 2027 18:00 | free     | exactly the drop-off hour |
        | 16 October 2027 18:01 | rejected | a minute later            |

    Scenario: Before the hour nobody has stayed away
      When nobody has come by 16 October 2027 18:00
      Then the request is rejected
      And the customer pays € 0.00
      And this follows from clause 10.1, the exception to clause 3.2

    @verify_with_counsel
    Scenario: A minute later the first night is due
      When nobody has come by 16 October 2027 18:01
      Then the customer pays € 95.00
      And this follows from clause 3.2

  Rule: A table waits a little

    Background:
      Given a reservation of € 240.00 for 4 persons, made on 1 September 2026 under our terms
      And a table was reserved
      And the services begin on 16 October 2027 19:00

    Scenario Outline: Fifteen minutes for a few, an hour for a group
      Given the same reservation, but for <persons> persons
      When the customer says on <moment> that they come later that day
      Then the change is <verdict>
      And this follows from clause 10.2

      Examples:
        | persons | moment                | verdict  | note               |
        | 4       | 16 October 2027 17:00 | free     | well before        |
        | 4       | 16 October 2027 19:15 | free     | exactly 15 minutes |
        | 4       | 16 October 2027 19:16 | rejected | a minute more      |
        | 10      | 16 October 2027 19:16 | free     | ten are a group    |
        | 10      | 16 October 2027 20:00 | free     | exactly an hour    |
        | 10      | 16 October 2027 20:01 | rejected | a minute more      |

  @verify_with_counsel
  Rule: Who leaves a room early pays half of what is left

    Background:
      Given a reservation of € 285.00 for 2 persons, made on 1 September 2026 under our terms
      And a hotel room was reserved
      And the first night costs € 95.00
      And the services begin on 16 October 2027 15:00

    Scenario Outline: From the start on
      When the customer cancels € 190.00 of the reservation on <moment>
      Then the customer pays € 95.00
      And this follows from <provision>

      Examples:
        | moment                | provision   | note                           |
        | 16 October 2027 14:59 | clause 3.2  | before arrival: a night        |
        | 16 October 2027 15:00 | clause 10.3 | after it: half of what is left |

    Scenario: Half of one night
      When the customer cancels € 95.00 of the reservation on 17 October 2027 09:00
      Then the customer pays € 47.50
      And this follows from clause 10.3, the exception to clause 3.2

    Scenario Outline: What we sell again comes off, below the half
      Given we sold what came free again for <proceeds>
      When the customer cancels € 190.00 of the reservation on 17 October 2027 09:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | proceeds | charge  | provision     | note                          |
        | € 94.99  | € 95.00 | clause 10.3   | half of € 190.00, a cent less |
        | € 95.01  | € 94.99 | guideline G31 | what we lose, a cent less     |
