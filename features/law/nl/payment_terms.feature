# policies/law/nl/payment_terms.yaml
Feature: How long a large company may take to pay a small one

  Article 6:119a(6) of the Civil Code: a payment term by which a large company pays a small or medium one after more than
  60 days is void, and for orders from 1 July 2022 after more than 30 days. It does not matter whether the term stands in
  the customer's own terms, or whether we agreed to it. Before 1 July 2017 there was no such bound.

  Background:
    Given the order is a sale of goods

  Rule: Beyond the bound we claim the statutory term

    Background:
      Given Vecht Interiors, a business customer since 1 March 2009
      And the customer is a large company, and we are not
      And our terms were handed over

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

    Scenario: Also where nobody's terms hold
      Given an order of € 12,500.00, concluded on 4 January 2027
      And our offer did not name our terms
      And we agreed on 31 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:233(b)
      And the administration claims the statutory payment term by 8 March 2027 17:00

    Scenario Outline: The term in the customer's own terms
      Given an order of € 12,500.00, concluded on <day>
      And the customer expressly rejected our terms
      And the customer's terms give <days> days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)
      And the administration claims the statutory payment term by 8 March 2027 17:00

      Examples:
        | day          | days | note                         |
        | 1 July 2017  | 61   | the first day of the 60 days |
        | 30 June 2022 | 61   | the last day of the 60 days  |
        | 1 July 2022  | 31   | the first day of the 30 days |

  Rule: Up to the bound the term holds

    Background:
      Given Vecht Interiors, a business customer since 1 March 2009
      And the customer is a large company, and we are not
      And our terms were handed over

    Scenario Outline: We agreed to it
      Given an order of € 12,500.00, concluded on <day>
      And we agreed on <days> days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:217
      And there is no need to claim the statutory payment term

      Examples:
        | day          | days | note                               |
        | 30 June 2017 | 90   | the day before there was a bound   |
        | 1 July 2017  | 60   | the bound of 60 days               |
        | 30 June 2022 | 60   | the last day on which 60 was enough |
        | 1 July 2022  | 30   | the bound of 30 days               |

    Scenario Outline: The customer's own terms say so
      Given an order of € 12,500.00, concluded on <day>
      And the customer expressly rejected our terms
      And the customer's terms give <days> days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)
      And there is no need to claim the statutory payment term

      Examples:
        | day          | days | note                                |
        | 30 June 2017 | 90   | the day before there was a bound    |
        | 1 July 2017  | 60   | the bound of 60 days                |
        | 30 June 2022 | 60   | the last day on which 60 was enough |
        | 1 July 2022  | 30   | the bound of 30 days                |

    Scenario: The customer's terms give 90 days, but ours hold
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the customer mentioned its own terms
      And our terms were named first
      And the customer's terms give 90 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:234
      And there is no need to claim the statutory payment term

  Rule: It protects a small company from a large one, and nobody else

    Background:
      Given an order of € 12,500.00, concluded on 4 January 2027
      And the order was made in our shop
      And our terms were handed over

    Scenario Outline: Two of a size, or no company
      Given <customer>
      And <sizes>
      And we agreed on 90 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And there is no need to claim the statutory payment term

      Examples:
        | customer                    | sizes                                            | note               |
        | Vecht Interiors, a business | neither the customer nor we are a large company  | as small as we are |
        | Vecht Interiors, a business | the customer is a large company, and so are we   | as large as it is  |
        | Sanne Bakker, a consumer    | neither the customer nor we are a large company  | no company at all  |

    Scenario: A small company's own terms
      Given Vecht Interiors, a business
      And neither the customer nor we are a large company
      And the customer expressly rejected our terms
      And the customer's terms give 90 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:225(3)
      And there is no need to claim the statutory payment term

  Rule: Before there is an order there is no term to claim

    Scenario: A quotation that gives 90 days
      Given Vecht Interiors, a business
      And the customer is a large company, and we are not
      And a quotation of € 12,500.00
      And we agreed on 90 days for paying
      When the customer cancels the order on 1 March 2027 10:00
      Then the cancellation is rejected
      And this rests on BW 6:232
      And there is no need to claim the statutory payment term
