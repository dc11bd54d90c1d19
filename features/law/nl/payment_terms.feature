# policies/law/nl/payment_terms.yaml
Feature: How long a large company may take to pay a small one

  Article 6:119a(6) of the Civil Code: a payment term by which a large company pays a small or medium one after more than
  60 days is void, and for orders from 1 July 2022 after more than 30 days.

  Background:
    Given Vecht Interiors, a business customer since 1 March 2019
    And the customer is a large company, and we are not
    And the order is a sale of goods

  Rule: Beyond the bound we claim the statutory term

    Background:
      Given our terms were handed over

    Scenario Outline: The term that we agreed to ourselves
      Given an order of € 12,500.00, concluded on <day>
      And we agreed on <days> days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And the administration claims the statutory payment term by 8 March 2027 17:00

      Examples:
        | day          | days | note                            |
        | 1 July 2017  | 61   | the first day of the 60 days    |
        | 30 June 2022 | 61   | the last day of the 60 days     |
        | 1 July 2022  | 31   | the first day of the 30 days    |
