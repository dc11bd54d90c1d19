# policies/works/price.yaml
Feature: The price, the final account and the instalments

  Clause 3.1 of our terms: "The price of the works stands." Clause 3.2: "Where we agreed an estimate, you pay what the works came
  to." Clause 3.3: "An instalment is paid as billed."

  Background:
    Given Bakkerij Storm, a business customer since 1 March 2019

  Rule: A deal is a deal

    Scenario Outline: Once agreed, the price stands
      Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And <stage>
      When the customer asks on 3 May 2027 10:00 for a lower price
      Then the change is rejected
      And this follows from clause 3.1

      Examples:
        | stage                                        | note             |
        | the works have not been planned yet          | just agreed      |
        | the works are under way                      | half-way         |
        | the works have been handed over              | afterwards       |
        | the works have been drawn and planned        | planned          |
        | the materials for the works have been bought | materials bought |
        | the works are ready to be handed over        | finished         |

    Scenario Outline: A fixed price has no final account, and an estimate none before the works begin
      Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And <price>
      And <stage>
      When the customer contests on 3 May 2027 10:00 the final account of € 83,000.00
      Then the change is <verdict>
      And the customer pays <charge>
      And this follows from <provision>

      Examples:
        | price                                                | stage                                 | verdict  | charge     | provision  | note        |
        | the works are done at a fixed price                  | the works have been handed over       | rejected | € 0.00     | clause 3.1 | fixed       |
        | the price of the works is an estimate of € 80,000.00 | the works have been handed over       | paid     | € 3,000.00 | clause 3.2 | an estimate |
        | the price of the works is an estimate of € 80,000.00 | the works have been drawn and planned | rejected | € 0.00     | clause 3.1 | not begun   |

  Rule: Above a tenth only after a warning

    Scenario Outline: Our terms do not change that
      Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And the price of the works is an estimate of € 80,000.00
      And the works have been handed over
      And <warning>
      When the customer contests on 3 May 2027 10:00 the final account of <bill>
      Then the customer pays <charge>
      And this follows from <provision>

      Examples:
        | warning                                                  | bill        | charge     | provision   | note               |
        | nobody told the customer in time that it would cost more | € 88,000.00 | € 8,000.00 | clause 3.2  | a tenth, to a cent |
        | nobody told the customer in time that it would cost more | € 88,000.01 | € 8,000.00 | BW 7:752(2) | a cent more        |
        | we told the customer in time that it would cost more     | € 88,000.01 | € 8,000.01 | clause 3.2  | warned             |

  Rule: Instalments

    Scenario: As it was billed
      Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And the works are under way
      And in all the customer has paid € 50,000.00
      When the customer contests an instalment of € 12,000.00 on 3 May 2027 10:00
      Then the change is paid
      And € 12,000.00 is still to be paid
      And this follows from clause 3.3

    Scenario Outline: To a cent, also where the price is an estimate
      Given a contract for works of € 80,000.00, concluded on 1 February 2027 on our signed terms
      And the price of the works is an estimate of € 80,000.00
      And the works are under way
      And we have carried out <performed> of the works
      When the customer contests an instalment of <instalment> on 3 May 2027 10:00
      Then the change is paid
      And the customer pays <instalment>
      And this follows from clause 3.3

      Examples:
        | performed   | instalment  | note                    |
        | € 60,000.00 | € 0.01      | a cent is an instalment |
        | € 80,000.00 | € 12,000.00 | level with the estimate |
