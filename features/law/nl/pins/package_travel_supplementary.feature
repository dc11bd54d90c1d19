# policies/law/nl/package_travel_supplementary.yaml
@pin
Feature: Package travel: where nothing was agreed, pinned

  Made from the policy, for somebody to review: is this what we mean?

  Rule: BW 7:506(2): Passing a journey on costs what it costs us

    @verify_with_counsel
    Scenario Outline: BW 7:506(2): Passing a journey on costs what it costs us
      Given the event begins on <start of the event>
      And the change costs us <what the change costs us>
      And a package journey of <order value>, booked on <order concluded>
      And the customer paid a deposit of <deposit paid>
      When the customer asks on <request received> to pass the order on to another company
      Then the change is <verdict>
      And the customer pays <what the change costs us>
      And <back> is refunded
      And this follows from BW 7:506(2)
      And <kept> of the deposit is forfeited

      Examples:
        | start of the event  | what the change costs us | order value | order concluded       | deposit paid   | request received   | verdict | back         | kept   | note                                  |
        | 30 April 2027 10:12 | € 450.00                 | € 12,500.00 | 11 January 2027 15:00 | € 1,000,000.00 | 3 March 2027 10:12 | paid    | € 987,050.00 | € 0.00 | passing it on: taken from the deposit |
