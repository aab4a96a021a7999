# frozen_string_literal: true

# Plays a scenario: play.rb RENKEI SCENARIO

require_relative '../ruby/renkei'

binary, scenario = ARGV
Renkei::Client.start(binary: binary) do |client|
  JSON.parse(File.read(scenario))['steps'].each do |step|
    failure = nil
    begin
      client.call(step['method'], step['params'], timeout: 120)
    rescue Renkei::CallError => e
      failure = e.data['kind']
    end
    abort "#{step} failed with #{failure}" unless failure == step['fails']
  end
end
