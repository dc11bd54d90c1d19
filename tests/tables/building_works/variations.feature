# building_works/variations.yaml
Feature: Variations of the works

  Clause 12.1: the contractor carries out variations as long as all additions, and all deductions, stay within 15 % of
  the contract sum, and their balance within 10 %. Clause 12.2: beyond that the director of works first has to agree.

  Background:
    Given works with a contract sum of € 80,000.00

  Scenario Outline: Within the limits, with what was added and deducted before
    Given additions of <added> and deductions of <deducted> so far
    When a variation on 1 March 2027 adds <adds> and deducts <deducts>
    Then the change is <verdict>
    And the customer pays <charge>
    And this follows from <provision>

    Examples:
      | added      | deducted   | adds        | deducts    | verdict | charge     | provision   | note                     |
      | € 7,500.00 | € 0.00     | € 500.00    | € 0.00     | paid    | € 500.00   | clause 12.3 | the balance is 10 %      |
      | € 9,000.00 | € 9,000.00 | € 3,000.00  | € 0.00     | paid    | € 3,000.00 | clause 12.3 | the additions are 15 %   |
      | € 9,000.00 | € 9,000.00 | € 0.00      | € 3,000.00 | free    | € 0.00     | clause 12.1 | the deductions are 15 %  |
      | € 0.00     | € 0.00     | € 10,000.00 | € 2,000.00 | paid    | € 8,000.00 | clause 12.3 | the deduction makes room |

  Scenario Outline: A cent beyond them somebody has to agree
    Given additions of <added> and deductions of <deducted> so far
    When a variation on 1 March 2027 adds <adds> and deducts <deducts>
    Then the director of works must approve it
    And this follows from clause 12.2

    Examples:
      | added      | deducted   | adds        | deducts    | note            |
      | € 7,500.00 | € 0.00     | € 500.01    | € 0.00     | the balance     |
      | € 9,000.00 | € 9,000.00 | € 3,000.01  | € 0.00     | the additions   |
      | € 9,000.00 | € 9,000.00 | € 0.00      | € 3,000.01 | the deductions  |
      | € 0.00     | € 0.00     | € 10,000.00 | € 1,999.99 | too little room |
