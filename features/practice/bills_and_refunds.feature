# policies/practice/duties.yaml
Feature: The price first, then the bill, and back what is left

  Guideline G11: first the price, then the change. Guideline G15: what is due is invoiced within 14 days. Guideline G16: what is
  left of what was paid goes back within 14 days. Guideline G14: only a gesture is explained as one.

  This book charges nothing by itself. In the examples the law does: for extra work and other materials (BW 7:752(1)), for
  ending works (BW 7:764(2)) and for a delivery that nobody took (BW 6:63).

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019

  Rule: First the price, then the change

    Scenario Outline: Whatever is paid for is priced first
      Given a contract for works of € 12,500.00, concluded on 4 January 2027
      And <terms>
      And the works are under way
      And we told the customer in time that it would cost more
      And we save € 4,000.00 when the works end
      And nothing has been paid yet
      When <request>
      Then the request is paid
      And the customer pays <charge>
      And this follows from <provision>
      And the order desk first tells the customer the price, by 20 April 2027 11:00
      And the administration sends the invoice by 4 May 2027 11:00
      And the order desk confirms this in writing by 22 April 2027 17:00
      And there is no need to refund what is left
      And there is no need to tell the customer that this is an exception
      And there is no need to write the exception down in the customer's dossier

      Examples:
        | terms                          | request                                                                              | charge     | provision   | note                        |
        | our terms were signed          | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | € 400.00   | BW 7:752(1) | a change                    |
        | our terms were signed          | the customer asks on 20 April 2027 11:00 for other materials that cost € 400.00 more | € 400.00   | BW 7:752(1) | other materials             |
        | our terms were signed          | the customer ends the works on 20 April 2027 11:00                                   | € 8,500.00 | BW 7:764(2) | € 12,500.00 less € 4,000.00 |
        | our terms were signed          | the customer ends € 5,000.00 of the works on 20 April 2027 11:00                     | € 1,000.00 | BW 7:764(2) | € 5,000.00 less € 4,000.00  |
        | our terms were not handed over | the customer asks on 20 April 2027 11:00 for € 400.00 of extra work                  | € 400.00   | BW 7:752(1) | without our terms as well   |

    Scenario: Of a delivery that nobody took, only the bill is left
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order is a sale of goods
      And the quotation was signed
      And our terms were not handed over
      And the order is ready
      And the change costs us € 85.00
      And nothing has been paid yet
      When nobody is there on 20 April 2027 11:00 to receive the goods
      Then the request is paid
      And this follows from BW 6:63
      And there is no need to quote the charge and wait for agreement
      And the administration sends the invoice by 4 May 2027 11:00

    Scenario Outline: Nothing is priced where nothing is paid
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works are under way
      And we told the customer in time that it would cost more
      And <fact>
      When the customer asks on 20 April 2027 11:00 for € 400.00 of extra work
      Then the request is <verdict>
      And this follows from <provision>
      And there is no need to quote the charge and wait for agreement
      And there is no need to invoice what is due

      Examples:
        | fact                             | verdict  | provision     | note                    |
        | we caused the change ourselves   | free     | clause 9.1    | our own doing           |
        | the customer gives no reason     | on hold  | clause 2.12   | first the reason        |
        | the customer complains in public | referred | guideline G22 | first the sales manager |

    Scenario: Nor where the answer is no
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods
      And nothing has been paid yet
      When the customer cancels the order on 20 April 2027 11:00
      Then the request is rejected
      And this follows from the default
      And there is no need to quote the charge and wait for agreement
      And there is no need to invoice what is due

  Rule: What was paid is settled to the cent

    Background:
      Given a contract for works of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the works are under way
      And we save € 11,500.00 when the works end

    Scenario Outline: A cent is invoiced
      Given in all the customer has paid <paid>
      When the customer ends the works on 20 April 2027 11:00
      Then the customer pays € 1,000.00
      And <payable> is still to be paid
      And this follows from BW 7:764(2)
      And the administration sends the invoice by 4 May 2027 11:00
      And there is no need to refund what is left

      Examples:
        | paid     | payable  | note           |
        | € 600.00 | € 400.00 | the rest of it |
        | € 999.99 | € 0.01   | a cent short   |

    Scenario Outline: A cent goes back
      Given in all the customer has paid <paid>
      When the customer ends the works on 20 April 2027 11:00
      Then the customer pays € 1,000.00
      And <refunded> is refunded
      And this follows from BW 7:764(2)
      And the administration refunds it by 4 May 2027 11:00
      And there is no need to invoice what is due

      Examples:
        | paid       | refunded   | note            |
        | € 2,500.00 | € 1,500.00 | the rest of it  |
        | € 1,000.01 | € 0.01     | a cent too many |

    Scenario: Paid to the cent, so neither
      Given in all the customer has paid € 1,000.00
      When the customer ends the works on 20 April 2027 11:00
      Then the customer pays € 1,000.00
      And this follows from BW 7:764(2)
      And there is no need to invoice what is due
      And there is no need to refund what is left

  Rule: What was paid beyond the price goes back, also where the answer is no

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027 on our signed terms
      And the order is a sale of goods

    Scenario Outline: The order stands, and so does its price
      Given in all the customer has paid <paid>
      When the customer cancels the order on 20 April 2027 11:00
      Then the request is rejected
      And € 12,500.00 stays on account
      And <refunded> is refunded
      And this follows from the default
      And the administration refunds it by 4 May 2027 11:00

      Examples:
        | paid        | refunded | note                |
        | € 13,000.00 | € 500.00 | more than the price |
        | € 12,500.01 | € 0.01   | by a cent           |

    Scenario: Nothing goes back of the price itself
      Given in all the customer has paid € 12,500.00
      When the customer cancels the order on 20 April 2027 11:00
      Then there is no need to refund what is left
      And this follows from the default
