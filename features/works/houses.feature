# policies/works/houses.yaml
Feature: The instalments of a home keep pace with the building

  Article 7:767: whoever has a home built as a consumer need not pay more than what has been built. Our terms, clause 3.3, say
  that an instalment is paid as billed; for a home the law goes before them.

  Background:
    Given a contract for works of € 380,000.00, concluded on 1 February 2027 on our signed terms
    And the works are under way
    And we have carried out € 60,000.00 of the works

  Rule: Not ahead of the building

    Scenario Outline: What has been built and not yet been paid
      Given Mevrouw De Wit, a consumer
      And we build a home for the customer
      And in all the customer has paid € 50,000.00
      When the customer contests an instalment of <instalment> on 3 May 2027 10:00
      Then the customer pays <charge>
      And <off> is taken off
      And this follows from BW 7:767

      Examples:
        | instalment  | charge      | off        | note                     |
        | € 9,999.99  | € 9,999.99  | € 0.00     | behind the building      |
        | € 10,000.00 | € 10,000.00 | € 0.00     | level with it, to a cent |
        | € 10,000.01 | € 10,000.00 | € 0.01     | a cent ahead             |
        | € 16,000.00 | € 10,000.00 | € 6,000.00 | far ahead                |

    Scenario Outline: Only a home, and only for a consumer
      Given <who>
      And <house>
      And in all the customer has paid € 50,000.00
      When the customer contests an instalment of € 16,000.00 on 3 May 2027 10:00
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | who                                                    | house                            | charge      | provision  | note         |
        | Mevrouw De Wit, a consumer                             | we build a home for the customer | € 10,000.00 | BW 7:767   | a home       |
        | Mevrouw De Wit, a consumer                             | we renovate the customer's home  | € 16,000.00 | clause 3.3 | a renovation |
        | Bakkerij Storm, a business customer since 1 March 2019 | we build a home for the customer | € 16,000.00 | clause 3.3 | a business   |

    Scenario Outline: Who has paid for all of it owes nothing yet
      Given Mevrouw De Wit, a consumer
      And we build a home for the customer
      And in all the customer has paid <paid>
      When the customer contests an instalment of € 16,000.00 on 3 May 2027 10:00
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from BW 7:767

      Examples:
        | paid        | verdict | charge | note                    |
        | € 59,999.99 | paid    | € 0.01 | a cent of it is open    |
        | € 60,000.00 | free    | € 0.00 | all that was built      |
        | € 60,000.01 | free    | € 0.00 | never less than nothing |

    Scenario: The price of a home stands like any other
      Given Mevrouw De Wit, a consumer
      And we build a home for the customer
      And in all the customer has paid € 50,000.00
      When the customer asks on 3 May 2027 10:00 for a lower price
      Then the change is rejected
      And this follows from clause 3.1
