# policies/webshop/guarantee.yaml
Feature: Our guarantee beside the law

  Clause 10.1: "On frame and legs you have 5 years of guarantee after delivery; on orders before 1 March 2024: 2
  years. You need not prove anything, unless we show that it was used wrongly." The law presumes for one year that a
  defect was there from the start (article 7:18a of the Civil Code), for purchases before 27 April 2022 for 6 months.

  Background:
    Given Sanne Bakker, a consumer

  Rule: One year by law, five by our guarantee

    Background:
      Given an order of € 400.00, concluded on 1 March 2027
      And it arrived on 8 March 2027

    Scenario Outline: A leg or the upholstery
      Given <part>
      And the defect showed on <showed>
      When the customer reports a defect on <moment>
      Then the request is <verdict>
      And <prove> must prove it
      And this follows from <provision>

      Examples:
        | part                   | showed       | moment              | verdict  | prove        | provision   | note                        |
        | the upholstery is torn | 8 March 2028 | 15 March 2028 10:00 | free     | the supplier | BW 7:18a(2) | a year to the day           |
        | the upholstery is torn | 9 March 2028 | 15 March 2028 10:00 | referred | the customer | BW 7:17(2)  | a day more: somebody looks  |
        | a leg is broken        | 9 March 2028 | 15 March 2028 10:00 | free     | the customer | clause 10.1 | the guarantee asks no proof |
        | a leg is broken        | 8 March 2032 | 15 March 2032 10:00 | free     | the customer | clause 10.1 | five years to the day       |
        | a leg is broken        | 9 March 2032 | 15 March 2032 10:00 | referred | the customer | BW 7:17(2)  | a day more                  |

    Scenario Outline: Wrong use is for us to show
      Given a leg is broken
      And the defect showed on 10 January 2029
      And <what>
      When the customer reports a defect on 12 January 2029 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | what                                       | verdict  | provision            | note                 |
        | we can't show that it comes from wrong use | free     | clause 10.1          | we mend it           |
        | we can show that it comes from wrong use   | rejected | BW 7:17(2), 7:18a(2) | a chair is no ladder |

    Scenario Outline: Two months to complain, and the guarantee does not ask for that
      Given <part>
      And the defect showed on 10 January 2028
      And the customer discovered it on 10 January 2028
      And the customer had told us on <sent>
      When the customer reports a defect on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | part                   | sent          | moment              | verdict  | provision   | note                        |
        | the upholstery is torn | 10 March 2028 | 10 March 2028 10:00 | free     | BW 7:18a(2) | two months to the day       |
        | the upholstery is torn | 11 March 2028 | 11 March 2028 10:00 | referred | BW 7:23(1)  | a day more: perhaps in time |
        | a leg is broken        | 11 March 2028 | 11 March 2028 10:00 | free     | clause 10.1 | no such term in ours        |

    Scenario: Somebody comes to look, and repair is offered
      Given a leg is broken
      And the defect showed on 9 March 2029
      When the customer reports a defect on 12 March 2029 10:00
      Then the request is free
      And this follows from clause 10.1
      And the service desk offers repair by 19 March 2029 10:00
      And the service desk looks at the defect by 19 March 2029 10:00

    Scenario Outline: If it can't be mended
      Given the upholstery is torn
      And the defect showed on 10 January 2028
      And we tried to mend it and failed
      And the customer asks for the money back
      And <what>
      When the customer reports a defect on 12 January 2028 10:00
      Then the request is free
      And this follows from <provision>

      Examples:
        | what                          | provision     | note                |
        | the defect is not a small one | BW 7:22(1)(a) | all of the money    |
        | the defect is a small one     | BW 7:22(2)    | a part of the price |

    Scenario: A break whose day nobody knows counts from the report
      Given a leg is broken
      When the customer reports a defect on 8 March 2032 10:00
      Then the request is free
      And this follows from clause 10.1
      And the service desk offers repair by 15 March 2032 10:00

    Scenario Outline: What the guarantee asks
      Given a leg is broken
      And the defect showed on 9 March 2029
      And <what>
      When the customer reports a defect on 12 March 2029 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | what                           | verdict  | provision   | note                          |
        | our terms were handed over     | free     | clause 10.1 | the guarantee is in our terms |
        | our terms were not handed over | referred | BW 7:17(2)  | without them only the law     |
        | such goods should last longer  | free     | clause 10.1 | a leg is to last              |
        | such goods do not last longer  | referred | BW 7:17(2)  | worn as it had to             |

    Scenario: A defect in the days to withdraw costs no label
      Given a leg is broken
      And the defect showed on 12 March 2027
      And it comes back with our label, which costs € 24.50
      When the customer reports a defect on 15 March 2027 10:00
      Then the request is free
      And the customer pays € 0.00
      And this follows from BW 7:18a(2)

  Rule: The order's own day decides

    Scenario Outline: Two years or five, six months or a year
      Given an order of € 400.00, concluded on <placed>
      And it arrived on <arrived>
      And <part>
      And the defect showed on <showed>
      When the customer reports a defect on <moment>
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | placed           | arrived      | part                   | showed          | moment                | verdict  | provision         | note                  |
        | 29 February 2024 | 8 March 2024 | a leg is broken        | 9 March 2026    | 10 March 2026 10:00   | referred | BW 7:17(2)        | two years and a day   |
        | 29 February 2024 | 8 March 2024 | a leg is broken        | 8 March 2026    | 10 March 2026 10:00   | free     | clause 10.1       | two years             |
        | 1 March 2024     | 8 March 2024 | a leg is broken        | 9 March 2026    | 10 March 2026 10:00   | free     | clause 10.1       | five years            |
        | 26 April 2022    | 3 May 2022   | the upholstery is torn | 3 November 2022 | 5 November 2022 10:00 | free     | BW (2003) 7:18(2) | six months to the day |
        | 26 April 2022    | 3 May 2022   | the upholstery is torn | 4 November 2022 | 5 November 2022 10:00 | referred | BW 7:17(2)        | a day more            |
        | 27 April 2022    | 3 May 2022   | the upholstery is torn | 4 November 2022 | 5 November 2022 10:00 | free     | BW 7:18a(2)       | a year                |
