# policies/hospitality/groups.yaml
Feature: Packages: the scale within the law on package travel

  A package (a stay with tickets or a hired bicycle, say) is package travel. The UVH scale is then the agreed fee by the
  time before the start, and the law sets its limits: until the start the guest may always cancel, the scale is never more
  than the price less what we save and sell again, and in unavoidable circumstances nothing is due. A consumer pays this
  reasonable fee too: here the law itself allows one.

  Background:
    Given the De Wit family, a consumer
    And the services begin on 16 October 2027 12:00

  Rule: The scale, and never more than the price less savings and resale

    @verify_with_counsel
    Scenario Outline: What we sell again makes the limit
      Given a package of € 2,000.00 for 4 persons, booked on 1 February 2027 under our terms
      And we sold what came free again for <sold>
      When the customer cancels the reservation on 2 October 2027 12:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | sold     | charge     | provision   | note                         |
        | € 0.00   | € 1,700.00 | UVH 9.4.2   | 14 days: 85 %                |
        | € 300.00 | € 1,700.00 | UVH 9.4.2   | the limit is the same amount |
        | € 300.01 | € 1,699.99 | BW 7:509(1) | a cent lower                 |

    Scenario: Without a package the consumer rules on fixed sums hold
      Given a reservation of € 2,000.00 for 4 persons, made on 1 February 2027 under our terms
      And combined services were reserved
      And we sold what came free again for € 0.00
      When the customer cancels the reservation on 2 October 2027 12:00
      Then the customer pays € 0.00
      And this follows from BW 6:237(i)

    @verify_with_counsel
    Scenario Outline: Unavoidable circumstances
      Given a package of € 2,000.00 for 4 persons, booked on 1 February 2027 under our terms
      And <reason>
      When the customer cancels the reservation on 2 October 2027 12:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | reason                                   | charge     | provision   | note           |
        | force majeure struck the customer        | € 0.00     | BW 7:509(3) | nothing is due |
        | the customer needs something else by now | € 1,700.00 | UVH 9.4.2   | 85 %           |

  Rule: In somebody else's name it costs nothing with us

    Scenario: Also in the last week, which is kinder than the law
      Given a package of € 2,000.00 for 4 persons, booked on 1 February 2027 under our terms
      When the customer asks on 16 October 2027 11:59 to put the reservation in another name
      Then the change is free
      And this follows from clause 4.2
