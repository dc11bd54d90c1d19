# policies/practice/duties.yaml
Feature: What we tell, confirm and look at

  Guideline G10: every answer is confirmed in writing within two days. Guideline G14: a gesture is explained, and written down.
  Guideline G16: what is left of what was paid goes back within 14 days. Guideline G17: evidence is asked for the same day.
  Guideline G19: a defect is looked at within a week. They hold under whatever terms.

  Clause 2.12: without a reason we wait, and ask for it the same day.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: Every answer is confirmed, and a question is none

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods

    Scenario: A change that we caused
      Given we caused the change ourselves
      And in all the customer has paid € 2,500.00
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is free
      And this follows from clause 9.1
      And € 2,500.00 is refunded
      And the order desk confirms this in writing by 10 March 2027 17:00
      And the administration refunds it by 22 March 2027 14:00
      And there is no need to get the evidence that is missing

    Scenario: An order that stands keeps what was paid for it
      Given in all the customer has paid € 2,500.00
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is rejected
      And this rests on clause 2.1
      And € 2,500.00 stays on account
      And the order desk confirms this in writing by 10 March 2027 17:00
      And there is no need to refund what is left

    Scenario Outline: Without a reason we wait
      Given <reason>
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is <verdict>
      And this <why>

      Examples:
        | reason                         | verdict  | why                      | note             |
        | the customer gives no reason   | on hold  | follows from clause 2.12 | first we ask     |
        | the customer regrets the order | rejected | rests on clause 2.1      | a deal is a deal |

    Scenario: The reason is asked for, and the evidence
      Given the customer gives no reason
      When the customer cancels the order on 8 March 2027 14:00
      Then we wait until we have the reason of the request
      And this follows from clause 2.12
      And the order desk asks for the reason by 8 March 2027 23:59
      And the order desk asks for the evidence by 8 March 2027 23:59
      And there is no need to confirm the answer in writing

    Scenario: A defect is looked at
      Given the order has been delivered
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is free
      And this follows from clause 9.5
      And the service desk looks at the defect by 17 May 2027 13:00

    Scenario: Another design is not
      When the customer asks on 10 May 2027 13:00 to change the design
      Then the request is rejected
      And this rests on clause 2.1
      And there is no need to inspect the defect

  Rule: Evidence is asked for the same day

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed

    Scenario Outline: Whatever is missing
      Given <terms>
      And <missing>
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is on hold
      And this follows from <provision>
      And the order desk asks for the evidence by 8 March 2027 23:59

      Examples:
        | terms                          | missing                               | provision          | note                      |
        | our terms were signed          | the person who asks only advises      | clause 2.3         | the word of who decides   |
        | our terms were not handed over | the person who asks only advises      | clause 2.3         | without our terms as well |
        | our terms were signed          | we named two sets of terms of our own | BW 6:233, 6:238(2) | whose terms they are      |

    Scenario: An order that was never made
      Given our terms were signed
      And our offer was without obligation
      And we took the offer back as soon as it was accepted
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is on hold
      And this follows from BW 6:219(2)
      And the order desk asks for the evidence by 8 March 2027 23:59

  Rule: It is owed under whatever terms

    Background:
      Given our terms were not handed over

    Scenario: The money goes back, and we say so
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed
      And we caused the change ourselves
      And in all the customer has paid € 2,500.00
      When the customer cancels the order on 8 March 2027 14:00
      Then the cancellation is free
      And this follows from clause 9.1
      And the order desk confirms this in writing by 10 March 2027 17:00
      And the administration refunds it by 22 March 2027 14:00

    Scenario: The gesture is explained
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And the works are under way
      And we told the customer in time that it would cost more
      And the customer had reason to complain before
      When the customer asks on 8 March 2027 14:00 for € 400.00 of extra work
      Then the customer pays € 200.00
      And this follows from guideline G21
      And the order desk tells the customer by 10 March 2027 17:00: an exception, why, and next time the charge applies
      And the order desk writes the exception down by 8 March 2027 23:59

    Scenario: The defect is looked at
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed
      And the order has been delivered
      When the customer reports a defect on 10 May 2027 13:00
      Then the request is free
      And this follows from clause 9.5
      And the service desk looks at the defect by 17 May 2027 13:00
