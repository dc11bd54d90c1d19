# policies/hospitality/duties.yaml
Feature: What we confirm, offer, invoice and refund

  Guidelines G10 to G17 hold in every branch: the price first, an answer in writing, the invoice and the refund. Beside
  them, guideline G36: who pays for cancelling is offered another date, a voucher or fewer persons, by 17:00 the next
  day. Guideline G37: so is who hears no. Guideline G35: for a room or a table a card is enough. Guideline G38: a guest
  who is in the house is helped the same day.

  Background:
    Given Van Houten Consultants, a business customer since 1 March 2019
    And a reservation of € 8,000.00 for 40 persons, made on 1 September 2026 under our terms
    And the services begin on 16 October 2027 12:00
    And 20 % of our capacity is cancelled

  Rule: Everybody hears from us

    @verify_with_counsel
    Scenario: The price first, confirmed, offered another date, invoiced
      When the customer cancels the reservation on 20 August 2027 10:00
      Then the customer pays € 2,800.00
      And this follows from UVH 9.4.2
      And the reservations desk first tells the customer the price, by 20 August 2027 10:00
      And the reservations desk confirms this in writing by 22 August 2027 17:00
      And the reservations desk offers an alternative by 21 August 2027 17:00
      And the administration sends the invoice by 3 September 2027 10:00

    Scenario Outline: A no comes with an alternative
      Given we are full that day
      When <request>
      Then the request is rejected
      And this follows from clause 4.6
      And the reservations desk offers an alternative by <due>

      Examples:
        | request                                                         | due                   | note                            |
        | the customer asks on 10 October 2027 10:00 for another date     | 12 October 2027 17:00 | as in every branch              |
        | the customer asks on 10 October 2027 10:00 for another menu     | 11 October 2027 17:00 | another menu, room or date: G37 |
        | the customer asks on 10 October 2027 10:00 to bring more guests | 11 October 2027 17:00 | and for more guests             |

    Scenario: Who may not withdraw is offered another date or a voucher
      When the customer withdraws from the reservation on 5 September 2026 10:00
      Then the request is rejected
      And this follows from BW 6:230g(1)(a)
      And the reservations desk offers an alternative by 6 September 2026 17:00

    Scenario Outline: A deposit for a group, a card for a table
      Given the same reservation, but for <persons> persons
      And a table was reserved
      When the customer asks on 16 July 2027 10:00 for another date
      Then the change is free
      And this follows from <provision>
      And the reservations desk asks for a deposit by <due>

      Examples:
        | persons | provision  | due                | note               |
        | 10      | clause 4.3 | 18 July 2027 17:00 | a deposit, G29     |
        | 9       | clause 4.4 | 17 July 2027 17:00 | a card number, G35 |

    Scenario: A guest who complains is helped at once
      When the customer complains on 16 October 2027 15:00
      Then the request is free
      And this follows from clause 9.5
      And the front desk looks at the defect by 16 October 2027 15:00
      And the hotel manager answers the complaint by 16 October 2027 23:59

    @verify_with_counsel
    Scenario: What is left of a prepayment goes back
      Given a deposit of € 2,400.00 was paid on 15 September 2026
      When the customer cancels the reservation on 16 April 2027 12:00
      Then the cancellation is paid
      And € 1,600.00 is refunded
      And this follows from UVH 9.4.2
      And the administration refunds it by 30 April 2027 12:00

    Scenario Outline: A call is confirmed the same day, and the answer awaited
      Given the request came by telephone and was never confirmed
      When the customer cancels the reservation on <moment>
      Then we wait until we have the customer's written confirmation of the request
      And this follows from UVH 9.4.2
      And the reservations desk confirms this in writing by <due>

      Examples:
        | moment               | due                  | note                |
        | 20 August 2027 00:00 | 20 August 2027 23:59 | a whole day is left |
        | 20 August 2027 23:59 | 20 August 2027 23:59 | a minute is left    |
        | 21 August 2027 00:00 | 21 August 2027 23:59 | another day         |
