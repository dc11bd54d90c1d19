# guest_house/cancelling.yaml
Feature: Cancelling a room

  Clause 3.1: until 18:00 on the day before arrival for the administration fee alone; later the first night is due
  besides. Clause 3.3: the fee is € 12.50, and € 15.00 for bookings made after 30 June 2027.

  Background:
    Given the first night costs € 90.00, and the whole stay € 360.00

  Scenario Outline: At six the day before it is over
    Given a room from 10 August 2027 on, booked on <booked>
    When the guest cancels on <moment>
    Then the customer pays <charge>
    And this follows from <provision>

    Examples:
      | booked             | moment              | charge   | provision  | note                      |
      | 30 June 2027 23:59 | 9 August 2027 18:00 | € 12.50  | clause 3.3 | at six, booked in June    |
      | 30 June 2027 23:59 | 9 August 2027 18:01 | € 102.50 | clause 3.1 | a minute past six         |
      | 1 July 2027 00:00  | 9 August 2027 18:00 | € 15.00  | clause 3.3 | booked in July            |
      | 1 July 2027 00:00  | 9 August 2027 18:01 | € 105.00 | clause 3.1 | a minute past six         |

  Scenario: Nobody comes
    Given a room from 10 August 2027 on, booked on 1 July 2027 10:00
    When nobody has come by 10 August 2027 23:00
    Then the customer pays € 105.00
    And this follows from clause 3.2
