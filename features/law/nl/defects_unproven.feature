# policies/law/nl/defects_unproven.yaml
Feature: A defect that is not presumed to be ours

  Articles 7:17 and 7:23 of the Civil Code: after the year the customer shows that the defect was there from the start,
  and we look at it together. A complaint within 2 months of discovery is always in time; a later one may be.
  Directive 2024/1799 may give 12 months more after a repair, for what is bought from 31 July 2026. All of it is the law's
  own doing: our terms play no part in it.

  Background:
    Given Sanne Bakker, a consumer
    And the order is a sale of goods
    And our terms were not handed over

  Rule: A complaint within 2 months is always in time

    Scenario Outline: The last day of the two months
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on 10 May 2027
      And the customer discovered it on 12 May 2027
      And the customer had told us on <told>
      When the customer reports a defect on 15 July 2027 10:00
      Then the request is <verdict>
      And this follows from <provision>

      Examples:
        | told         | verdict  | provision   | note                       |
        | 12 July 2027 | free     | BW 7:18a(2) | two months to the day      |
        | 13 July 2027 | referred | BW 7:23(1)  | a day more: we look at it  |

    Scenario: The request itself is the complaint
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on 10 May 2027
      And the customer discovered it on 12 May 2027
      When the customer reports a defect on 12 July 2027 23:59
      Then the request is free
      And this follows from BW 7:18a(2)

    Scenario Outline: A late complaint is looked at, but nobody comes by for it
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on <showed>
      And the customer discovered it on <showed>
      And the customer had told us on <told>
      When the customer reports a defect on 1 September 2028 10:00
      Then the service desk must approve it
      And this follows from BW 7:23(1)
      And there is no need to offer repair
      And there is no need to inspect the defect

      Examples:
        | showed        | told          | note                        |
        | 12 May 2027   | 13 July 2027  | a day late, within the year |
        | 12 March 2028 | 13 May 2028   | a day late, after the year  |

    Scenario: Wrong use is no defect, however late it is told
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on 12 May 2027
      And the customer discovered it on 12 May 2027
      And the customer had told us on 13 July 2027
      And we can show that it comes from wrong use
      When the customer reports a defect on 15 July 2027 10:00
      Then the request is rejected
      And this follows from BW 7:17(2), 7:18a(2)

  Rule: After the year we look at it together

    Scenario: The service desk comes by
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on 9 March 2028
      When the customer reports a defect on 15 March 2028 10:00
      Then the service desk must approve it
      And this follows from BW 7:17(2)
      And the service desk looks at the defect by 22 March 2028 10:00
      And there is no need to offer repair

    Scenario Outline: What is broken by wrong use is no defect, within the year or after it
      Given an order of € 900.00, concluded on 1 March 2027
      And it arrived on 8 March 2027
      And the defect showed on <showed>
      And we can show that it comes from wrong use
      When the customer reports a defect on 15 March 2028 10:00
      Then the request is rejected
      And <who> must prove it
      And this follows from BW 7:17(2), 7:18a(2)
      And there is no need to inspect the defect
      And there is no need to offer repair

      Examples:
        | showed       | who          | note                              |
        | 8 March 2028 | the supplier | the last day, and we have proven it |
        | 9 March 2028 | the customer | so there is nothing to look at    |

  Rule: After a repair there may be 12 months more

    @verify_with_counsel
    Scenario: Bought from 31 July 2026, mended before, and within the 12 months
      Given an order of € 900.00, concluded on 31 July 2026
      And it arrived on 7 August 2026
      And it was mended before
      And the defect showed on 7 August 2028
      When the customer reports a defect on 9 August 2028 10:00
      Then legal counsel must approve it
      And this follows from Dir. (EU) 2024/1799 art. 16, the exception to BW 7:17(2)
      And the service desk looks at the defect by 16 August 2028 10:00

    @verify_with_counsel
    Scenario: What is reported on the last day has shown in time
      Given an order of € 900.00, concluded on 31 July 2026
      And it arrived on 7 August 2026
      And it was mended before
      And the defect showed on 7 August 2028
      When the customer reports a defect on 7 August 2028 23:59
      Then legal counsel must approve it
      And this follows from Dir. (EU) 2024/1799 art. 16, the exception to BW 7:17(2)

    Scenario Outline: Bought a day earlier, never mended, or a day later
      Given an order of € 900.00, concluded on <ordered>
      And it arrived on 7 August 2026
      And <mended>
      And the defect showed on <showed>
      When the customer reports a defect on 9 August 2028 10:00
      Then the service desk must approve it
      And this follows from BW 7:17(2)

      Examples:
        | ordered      | mended                     | showed        | note                         |
        | 30 July 2026 | it was mended before       | 7 August 2028 | the day before the directive |
        | 31 July 2026 | it was never mended before | 7 August 2028 | no repair, no extension      |
        | 31 July 2026 | it was mended before       | 8 August 2028 | the 12 months are over       |
